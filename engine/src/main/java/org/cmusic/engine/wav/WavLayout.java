package org.cmusic.engine.wav;

/**
 * What every frame of a file looks like.
 *
 * @param format of each sample
 * @param channels 1 to 8, interleaved
 * @param sampleRate 100 to 192000 frames a second
 */
public record WavLayout(WavFormat format, int channels, int sampleRate) {
    /** The most channels of a file. */
    public static final int MOST_CHANNELS = 8;

    /** The lowest sample rate. */
    public static final int LOWEST_RATE = 100;

    /** The highest sample rate. */
    public static final int HIGHEST_RATE = 192_000;

    public WavLayout {
        if (channels < 1 || channels > MOST_CHANNELS) {
            throw new IllegalArgumentException("a file has 1 to " + MOST_CHANNELS + " channels, not " + channels);
        }
        if (sampleRate < LOWEST_RATE || sampleRate > HIGHEST_RATE) {
            throw new IllegalArgumentException(
                    "the sample rate is " + LOWEST_RATE + " to " + HIGHEST_RATE + " Hz, not " + sampleRate);
        }
    }

    /** The size of a frame, one sample of each channel, in bytes. */
    public int frameBytes() {
        return format.bytes() * channels;
    }

    /** The size of a number of frames in bytes. */
    public long dataBytes(long frames) {
        return Math.multiplyExact(frames, (long) frameBytes());
    }
}
