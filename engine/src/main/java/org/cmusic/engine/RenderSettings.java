package org.cmusic.engine;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * How a performance is rendered.
 *
 * @param rate samples a second, 8000 to 192000
 * @param channels 1 to 8
 * @param threads how many work; does not change a sample
 * @param blockSize how many samples are computed at once; does not change a sample
 * @param parts which parts sound; the length stays that of the whole piece
 * @param gain linear, on the mix and the stems
 * @param extent which samples of the piece are wanted
 * @param progress is told how far the work is
 * @param cancelled asked after each block; true ends the work
 */
public record RenderSettings(
        int rate,
        int channels,
        int threads,
        int blockSize,
        PartSelection parts,
        double gain,
        Extent extent,
        Progress progress,
        BooleanSupplier cancelled) {
    private static final int LOWEST_RATE = 8000;
    private static final int HIGHEST_RATE = 192_000;
    private static final int MOST_CHANNELS = 8;
    private static final int BLOCK_SIZE = 1024;

    /** Is told of work done, after each block. */
    @FunctionalInterface
    public interface Progress {
        /** So many of so many samples are computed. */
        void reached(long done, long total);
    }

    /**
     * A stretch of the piece, exactly as it sounds in the whole.
     *
     * @param from the first sample
     * @param to the first sample after it; empty for the end of the piece, beyond which there is silence but for what
     *     effects still sound
     */
    public record Extent(long from, OptionalLong to) {
        /** The whole piece. */
        public static final Extent WHOLE = new Extent(0, OptionalLong.empty());

        public Extent {
            if (from < 0 || to.orElse(from) < from) {
                throw new IllegalArgumentException("an extent runs forwards from sample 0 or later");
            }
        }
    }

    public RenderSettings {
        require(rate >= LOWEST_RATE && rate <= HIGHEST_RATE, "the sample rate must be 8000 to 192000 Hz: " + rate);
        require(channels >= 1 && channels <= MOST_CHANNELS, "there may be 1 to 8 channels: " + channels);
        require(threads >= 1, "at least one thread must work: " + threads);
        require(blockSize >= 1, "a block has at least one sample: " + blockSize);
        require(Double.isFinite(gain), "the gain must be a number: " + gain);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The whole piece, all parts, as it is, with as many threads as there are processors. */
    public static RenderSettings of(int rate, int channels) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new RenderSettings(
                rate,
                channels,
                processors,
                BLOCK_SIZE,
                PartSelection.ALL,
                1,
                Extent.WHOLE,
                (done, total) -> {},
                () -> false);
    }

    /** The same with other threads. */
    public RenderSettings withThreads(int count) {
        return new RenderSettings(rate, channels, count, blockSize, parts, gain, extent, progress, cancelled);
    }

    /** The same in blocks of another size. */
    public RenderSettings withBlockSize(int samples) {
        return new RenderSettings(rate, channels, threads, samples, parts, gain, extent, progress, cancelled);
    }

    /** The same with other parts. */
    public RenderSettings withParts(PartSelection selection) {
        return new RenderSettings(rate, channels, threads, blockSize, selection, gain, extent, progress, cancelled);
    }

    /** The same with another gain. */
    public RenderSettings withGain(double linear) {
        return new RenderSettings(rate, channels, threads, blockSize, parts, linear, extent, progress, cancelled);
    }

    /** The same for another stretch of the piece. */
    public RenderSettings withExtent(Extent stretch) {
        return new RenderSettings(rate, channels, threads, blockSize, parts, gain, stretch, progress, cancelled);
    }

    /** The same, telling of its progress. */
    public RenderSettings withProgress(Progress listener) {
        return new RenderSettings(rate, channels, threads, blockSize, parts, gain, extent, listener, cancelled);
    }

    /** The same, ending when asked to. */
    public RenderSettings withCancel(BooleanSupplier question) {
        return new RenderSettings(rate, channels, threads, blockSize, parts, gain, extent, progress, question);
    }
}
