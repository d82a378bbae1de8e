package org.cmusic.engine.bank;

/** How the partials of a bank become samples. A kernel has scratch space of its own and is used by one thread at a time. */
interface Kernel {
    /**
     * Adds a row of partials of one frequency each, and leaves them where the row ends.
     *
     * @param partials the first {@code size} of them sound
     * @param start the first sample of the row
     * @param row takes {@link Row#LENGTH} samples
     */
    void add(SteadyPartial[] partials, int size, long start, float[] row);

    /**
     * Adds a row of partials whose frequencies move, and leaves them where the row ends.
     *
     * @param partials the first {@code size} of them sound
     * @param start the first sample of the row
     * @param row takes those whose amplitudes and frequencies are straight lines all over the row
     * @param rest takes the others
     */
    void add(SineSegments[] partials, int size, long start, float[] row, Rest rest);
}
