package org.cmusic.engine.wav;

import org.cmusic.model.RandomStream;

/** Noise added before rounding, so that what is lost becomes noise and not distortion. */
public interface Dither {
    /**
     * The noise for one sample, in units of the least significant bit.
     *
     * @param frame counted from the first frame of the file
     * @param channel counted from 0
     */
    double at(long frame, int channel);

    /** No noise. */
    static Dither none() {
        return (frame, channel) -> 0;
    }

    /**
     * Noise of triangular distribution, two bits from peak to peak, which makes the error's mean and power independent of
     * the signal (Lipshitz, Wannamaker and Vanderkooy, Quantization and Dither, 1992). It depends on the seed, the channel
     * and the place in the piece alone: a slice of a piece has the same bytes as that stretch of the whole.
     *
     * @param seed of the piece
     * @param firstFrame the place in the piece of the file's first frame
     */
    static Dither triangular(long seed, long firstFrame) {
        return (frame, channel) -> {
            long bits = RandomStream.mix(RandomStream.mix(seed, channel), firstFrame + frame);
            return ((bits >>> 32) + (bits & 0xFFFF_FFFFL)) * 0x1.0p-32 - 1;
        };
    }
}
