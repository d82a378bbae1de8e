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
    private float[] floats = {};
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
        for (int channel = 0; channel < layout.channels(); channel++) {
            requireSamples(channels[channel], first, count, place, channel);
        }
        if (layout.format() == WavFormat.F32) {
            encodeFloats(channels, first, count, bytes);
        } else {
            encodeWholes(channels, first, count, place, bytes);
        }
    }

    private static void requireSamples(double[] samples, int first, int count, long place, int channel) {
        for (int i = 0; i < count; i++) {
            double sample = samples[first + i];
            if (!(Math.abs(sample) <= Float.MAX_VALUE)) {
                throw new IllegalStateException(
                        "frame " + (place + i) + " of channel " + channel + " is " + sample + ", not a sample");
            }
        }
    }

    private void encodeFloats(double[][] channels, int first, int count, ByteBuffer bytes) {
        int width = layout.channels();
        if (floats.length < count * width) {
            floats = new float[count * width];
        }
        for (int channel = 0; channel < width; channel++) {
            double[] samples = channels[channel];
            for (int i = 0; i < count; i++) {
                floats[i * width + channel] = (float) samples[first + i];
            }
        }
        bytes.asFloatBuffer().put(floats, 0, count * width);
        bytes.position(bytes.position() + count * width * Float.BYTES);
    }

    private void encodeWholes(double[][] channels, int first, int count, long place, ByteBuffer bytes) {
        boolean wide = layout.format() == WavFormat.S24;
        for (int i = 0; i < count; i++) {
            for (int channel = 0; channel < layout.channels(); channel++) {
                int value = quantized(channels[channel][first + i], place + i, channel);
                bytes.putShort((short) value);
                if (wide) {
                    bytes.put((byte) (value >> 16));
                }
            }
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
