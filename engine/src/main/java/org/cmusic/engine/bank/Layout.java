package org.cmusic.engine.bank;

/**
 * How sound is computed.
 *
 * @param rate samples a second
 * @param channels of the output
 * @param blockSize the longest run of samples computed at once
 * @param kernel what computes the partials
 */
public record Layout(double rate, int channels, int blockSize, KernelChoice kernel) {
    /** The same for shorter or longer runs. */
    public Layout withBlockSize(int other) {
        return new Layout(rate, channels, other, kernel);
    }

    /** The same with another kernel. */
    public Layout withKernel(KernelChoice other) {
        return new Layout(rate, channels, blockSize, other);
    }
}
