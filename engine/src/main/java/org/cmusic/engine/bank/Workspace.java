package org.cmusic.engine.bank;

import java.util.Arrays;

/**
 * What one thread needs to compute a block: a kernel and numbered buffers, which the notes that it computes use one after
 * the other.
 */
public final class Workspace {
    final Rest rest = new Rest();
    final float[][] rows = new float[Row.MOST_AT_ONCE][Row.LENGTH];
    final double[] signal;
    final double[][] gains;
    private final KernelChoice choice;
    private final int blockSize;
    private Kernel kernel;
    private FrameKernel frames;
    private double[][] buffers = new double[0][];

    /** Room for the blocks of a layout. */
    public Workspace(Layout layout) {
        this.choice = layout.kernel();
        this.blockSize = layout.blockSize();
        this.signal = new double[blockSize];
        this.gains = new double[layout.channels()][blockSize];
    }

    /** The kernel for banks by themselves. */
    Kernel kernel() {
        if (kernel == null) {
            kernel = choice.kernel();
        }
        return kernel;
    }

    /** The kernel for many partials together. */
    FrameKernel frames() {
        if (frames == null) {
            frames = new FrameKernel(choice);
        }
        return frames;
    }

    /** Sees to it that there are so many buffers. */
    public void reserve(int count) {
        int present = buffers.length;
        if (count > present) {
            buffers = Arrays.copyOf(buffers, Math.max(count, 2 * present));
            for (int i = present; i < buffers.length; i++) {
                buffers[i] = new double[blockSize];
            }
        }
    }

    /** A buffer of one block, by its number. */
    public double[] buffer(int number) {
        return buffers[number];
    }

    /** Some buffers in a row. */
    public double[][] buffers(int first, int count) {
        return Arrays.copyOfRange(buffers, first, first + count);
    }
}
