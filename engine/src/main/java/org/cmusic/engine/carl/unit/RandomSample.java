package org.cmusic.engine.carl.unit;

import org.cmusic.model.carl.GlibcRandom;

/** A random number of the range from -1 to 1, rounded where the original rounded it. */
final class RandomSample {
    private static final float FACTOR = (float) (2. / GlibcRandom.LARGEST);

    private RandomSample() {}

    /** Draws one number of the stream. */
    static double draw(GlibcRandom random) {
        return random.next() * FACTOR - 1.;
    }
}
