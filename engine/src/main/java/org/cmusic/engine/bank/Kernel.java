package org.cmusic.engine.bank;

/** How segments become samples. A kernel has scratch space of its own and is used by one thread at a time. */
public interface Kernel {
    /**
     * Adds a stretch of a sine, to within 1e-8 of its amplitude, and leaves its segments where the stretch ends. What is
     * added to a sample depends on its number alone, not on how the sound is cut into stretches.
     *
     * @param sine at a segment that ends after {@code from}
     * @param from the number of the first sample, from the start of the note
     * @param count how many samples, at most the kernel's block size
     * @param out takes sample {@code from} first
     */
    void add(SineSegments sine, long from, int count, double[] out);
}
