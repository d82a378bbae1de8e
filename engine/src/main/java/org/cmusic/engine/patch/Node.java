package org.cmusic.engine.patch;

/** A signal at work: one block of samples after the other, mono or as wide as the output. */
abstract class Node {
    private final double[][] out;

    Node(double[][] out) {
        this.out = out;
    }

    /**
     * Computes the next samples, after the nodes it reads from.
     *
     * @param from the number of the first sample, from the start of the note
     * @param count how many, at most the block size
     */
    abstract void process(long from, int count);

    /** Whether there is a signal for each channel of the output. */
    final boolean isWide() {
        return out.length > 1;
    }

    /** How many signals there are. */
    final int width() {
        return out.length;
    }

    /** The block of a channel; of a mono signal, the same for all. */
    final double[] channel(int channel) {
        return out.length == 1 ? out[0] : out[channel];
    }

    /** The blocks, one a channel. */
    final double[][] channels() {
        return out;
    }
}
