package org.cmusic.engine.carl.unit;

import org.cmusic.model.carl.GlibcRandom;

/**
 * {@code ran} and {@code rah out amp incr position from to}: lines between random numbers, or those numbers held, each for
 * the length of the usual function over the increment; the first goes out from zero. An increment of zero stands still.
 */
final class Ran implements Unit {
    private final Slot out;
    private final Slot amplitude;
    private final Slot increment;
    private final Slot place;
    private final Slot from;
    private final Slot to;
    private final boolean lines;
    private final Studio studio;
    private final GlibcRandom random;
    private float inverse;
    private boolean begun;

    /** @param lines whether the numbers are joined, else held */
    Ran(Arguments arguments, boolean lines) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        increment = arguments.slot(2);
        place = arguments.slot(3);
        from = arguments.slot(4);
        to = arguments.slot(5);
        studio = arguments.studio();
        random = studio.random();
        this.lines = lines;
    }

    @Override
    public void play(int count) {
        if (!begun) {
            begun = true;
            to.set((float) RandomSample.draw(random));
        }
        for (int i = 0; i < count; i++) {
            boolean moves = increment.get(i) != 0;
            if (moves) {
                step(studio.functionLength() / increment.get(i));
            }
            out.set(i, amplitude.get(i) * value());
            place.set(moves ? place.get() + 1 : place.get());
        }
    }

    private void step(float samples) {
        inverse = (float) (1. / samples);
        if (place.get() > samples) {
            from.set(to.get());
            to.set((float) RandomSample.draw(random));
            place.set(place.get() - samples);
        }
    }

    private float value() {
        return lines ? from.get() + (to.get() - from.get()) * place.get() * inverse : from.get();
    }
}
