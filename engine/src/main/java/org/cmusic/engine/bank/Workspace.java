package org.cmusic.engine.bank;

/** What one thread needs to render sines: a kernel and room for one block. */
public final class Workspace {
    final Kernel kernel;
    final double[] sine;
    final double[][] gains;

    /** Room for the blocks of a layout. */
    public Workspace(Kernel kernel, Layout layout) {
        this.kernel = kernel;
        this.sine = new double[layout.blockSize()];
        this.gains = new double[layout.channels()][layout.blockSize()];
    }
}
