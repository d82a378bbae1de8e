package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Workspace;

/** A signal at work: one block of samples after the other, mono or as wide as the output. */
abstract class Node {
    private final int firstBuffer;
    private final int width;

    /** A node that writes to its own buffers of the workspace, one a channel. */
    Node(int firstBuffer, int width) {
        this.firstBuffer = firstBuffer;
        this.width = width;
    }

    /**
     * Computes the next samples, after the nodes it reads from.
     *
     * @param from the number of the first sample, from the start of the note
     * @param count how many, at most the block size
     * @param workspace holds the blocks of all nodes of the patch
     */
    abstract void process(long from, int count, Workspace workspace);

    /** Whether there is a signal for each channel of the output. */
    final boolean isWide() {
        return width > 1;
    }

    /** How many signals there are. */
    final int width() {
        return width;
    }

    /** The block of a channel; of a mono signal, the same for all. */
    double[] channel(int channel, Workspace workspace) {
        return workspace.buffer(width == 1 ? firstBuffer : firstBuffer + channel);
    }

    /** The blocks, one a channel. */
    final double[][] channels(Workspace workspace) {
        return workspace.buffers(firstBuffer, width);
    }
}
