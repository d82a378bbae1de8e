package org.cmusic.model.carl.gen;

import org.cmusic.model.carl.GlibcRandom;

/** {@code gen6}: random numbers from -1 to 1, the same in every table, whatever the seed of the score. */
final class RandomTable implements Gen {
    @Override
    public float[] table(GenOrder order) {
        GlibcRandom random = new GlibcRandom();
        float[] table = order.zeros();
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) (2.0 * ((float) random.next() / (float) GlibcRandom.LARGEST) - 1.0);
        }
        return table;
    }
}
