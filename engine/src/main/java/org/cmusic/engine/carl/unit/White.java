package org.cmusic.engine.carl.unit;

import org.cmusic.model.carl.GlibcRandom;

/** {@code white out amp}: white noise, a number of the piece's random stream for each sample. */
final class White implements Unit {
    private final Slot out;
    private final Slot amplitude;
    private final GlibcRandom random;

    White(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        random = arguments.studio().random();
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            out.set(i, (float) (amplitude.get(i) * RandomSample.draw(random)));
        }
    }
}
