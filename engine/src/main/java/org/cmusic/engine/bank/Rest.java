package org.cmusic.engine.bank;

import java.util.Arrays;

/** What the {@link ExactKernel} computes of a row: partials that bend in it, or glide too fast for other kernels. */
final class Rest {
    private final ExactKernel exact = new ExactKernel(Row.LENGTH);
    private final double[] samples = new double[Row.LENGTH];
    private boolean used;

    /** Adds a row of a sine. */
    void add(SineSegments sine, long start) {
        if (!used) {
            Arrays.fill(samples, 0);
            used = true;
        }
        exact.add(sine, start, Row.LENGTH, samples);
    }

    /** Adds all that came since the last time, and begins anew. */
    void addTo(double[] row, int count) {
        if (used) {
            for (int i = 0; i < count; i++) {
                row[i] += samples[i];
            }
            used = false;
        }
    }
}
