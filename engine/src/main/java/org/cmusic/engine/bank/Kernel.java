package org.cmusic.engine.bank;

/** How the partials of a bank become samples. A kernel has scratch space of its own and is used by one thread at a time. */
interface Kernel {
    /**
     * Adds rows of partials of one frequency each, and leaves them where the last row ends.
     *
     * @param partials the first {@code size} of them sound
     * @param start the first sample of the first row
     * @param rows the first {@code count} of them take {@link Row#LENGTH} samples each
     */
    void add(SteadyPartial[] partials, int size, long start, float[][] rows, int count);

    /** Takes back what it keeps of a partial that has ended. */
    void letGo(SteadyPartial partial);

    /**
     * Adds rows of partials whose frequencies move, and leaves them where the last row ends.
     *
     * @param partials the first {@code size} of them sound
     * @param start the first sample of the first row
     * @param rows the first {@code count} of them take what is computed in single precision: where amplitudes and frequencies
     *     are straight lines for long enough
     * @param rest takes the rest
     */
    void add(SineSegments[] partials, int size, long start, float[][] rows, int count, Rest rest);
}
