package org.cmusic.engine.bank;

import java.util.Arrays;

/**
 * What is computed of some rows in double precision: partials that bend in one, or glide too fast for other kernels, and
 * those that follow a pitch.
 */
final class Rest {
    private final ExactKernel exact = new ExactKernel(Row.LENGTH);
    private final PitchKernel pitch = new PitchKernel();
    private final double[][] rows = new double[Row.MOST_AT_ONCE][Row.LENGTH];
    private final boolean[] used = new boolean[Row.MOST_AT_ONCE];

    /** Adds a sine in a row, the {@code number}-th of those in the making, which begins at sample {@code start}. */
    void add(SineSegments sine, long start, int number) {
        exact.add(sine, start, Row.LENGTH, row(number));
    }

    /**
     * Adds samples of the segment that a sine is at.
     *
     * @param start the sample from which they are counted, where a row begins
     * @param number of that row
     */
    void add(SineSegments sine, long start, int begin, int end, int number) {
        int from = begin;
        while (from < end) {
            int row = from / Row.LENGTH;
            int to = Math.min(end, (row + 1) * Row.LENGTH);
            int rowBegin = row * Row.LENGTH;
            exact.addSome(sine, start + rowBegin, from - rowBegin, to - rowBegin, row(number + row));
            from = to;
        }
    }

    /** Adds sines in a row, the {@code number}-th of those in the making, which begins at sample {@code start}. */
    void add(PitchedSines sines, long start, int number) {
        pitch.add(sines, start, row(number));
    }

    private double[] row(int number) {
        if (!used[number]) {
            Arrays.fill(rows[number], 0);
            used[number] = true;
        }
        return rows[number];
    }

    /** Adds what came for a row since the last time to samples from {@code at} on, and begins anew. */
    void addTo(double[] samples, int at, int count, int number) {
        if (used[number]) {
            double[] row = rows[number];
            for (int i = 0; i < count; i++) {
                samples[at + i] += row[i];
            }
            used[number] = false;
        }
    }
}
