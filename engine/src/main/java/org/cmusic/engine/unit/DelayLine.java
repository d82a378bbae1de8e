package org.cmusic.engine.unit;

/** The last samples of a signal: silence before the first. */
final class DelayLine {
    private final double[] samples;
    private final int mask;
    private int head;

    /** A line that remembers at least {@code longest} samples before the last one. */
    DelayLine(int longest) {
        samples = new double[Integer.highestOneBit(Math.max(longest, 1)) * 2];
        mask = samples.length - 1;
    }

    /** Takes in one sample. */
    void write(double sample) {
        head = (head + 1) & mask;
        samples[head] = StateRange.keep(sample);
    }

    /** The sample written {@code delay} samples before the last one; 0 is the last. */
    double read(int delay) {
        return samples[(head - delay) & mask];
    }
}
