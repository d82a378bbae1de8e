package org.cmusic.engine.wav;

import java.nio.ByteBuffer;

/**
 * Turns samples into bytes. Whole numbers are rounded to the nearest, halves to even, full scale being 2^15 or 2^23; what
 * lies beyond is clipped. Floating-point numbers are neither dithered nor clipped.
 */
final class SampleEncoder {
    private final WavLayout layout;
    private final Dither dither;
    private final double scale;
    private long clipped;

    SampleEncoder(WavLayout layout, Dither dither) {
        this.layout = layout;
        this.dither = dither;
        this.scale = 1L << (8 * layout.format().bytes() - 1);
    }

    /** How many samples so far lay beyond full scale, from -1 to 1, and were clipped to it. */
    long clipped() {
        return clipped;
    }

    /**
     * Appends frames to a buffer.
     *
     * @param first the frame of the block to begin with
     * @param place the frame of the file that it becomes
     */
    void encode(double[][] channels, int first, int count, long place, ByteBuffer bytes) {
        for (int i = 0; i < count; i++) {
            for (int channel = 0; channel < layout.channels(); channel++) {
                double sample = channels[channel][first + i];
                if (!(Math.abs(sample) <= Float.MAX_VALUE)) {
                    throw new IllegalStateException(
                            "frame " + (place + i) + " of channel " + channel + " is " + sample + ", not a sample");
                }
                put(sample, place + i, channel, bytes);
            }
        }
    }

    private void put(double sample, long frame, int channel, ByteBuffer bytes) {
        switch (layout.format()) {
            case S16 -> bytes.putShort((short) quantized(sample, frame, channel));
            case S24 -> {
                int value = quantized(sample, frame, channel);
                bytes.putShort((short) value).put((byte) (value >> 16));
            }
            case F32 -> bytes.putFloat((float) sample);
        }
    }

    /** The top step, just below 1, is all that a sample of exactly 1 can become: that is not counted as clipped. */
    private int quantized(double sample, long frame, int channel) {
        if (Math.abs(sample) > 1) {
            clipped++;
        }
        double value = Math.rint(sample * scale + dither.at(frame, channel));
        return (int) Math.max(-scale, Math.min(scale - 1, value));
    }
}
