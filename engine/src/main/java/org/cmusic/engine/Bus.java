package org.cmusic.engine;

import java.util.Arrays;

/** Where signals meet: one block of each channel, measured when it is complete. */
final class Bus {
    private final double[][] channels;
    private final Meter[] meters;
    private boolean used;

    Bus(int channelCount, int blockSize) {
        channels = new double[channelCount][blockSize];
        meters = Meter.many(channelCount);
    }

    double[][] channels() {
        return channels;
    }

    Meter[] meters() {
        return meters;
    }

    /** Whether anything was added since it was cleared. */
    boolean isUsed() {
        return used;
    }

    void clear() {
        if (used) {
            for (double[] channel : channels) {
                Arrays.fill(channel, 0);
            }
            used = false;
        }
    }

    /** Takes what was added to another bus of as many channels. */
    void copy(Bus other) {
        used = other.used;
        if (used) {
            for (int channel = 0; channel < channels.length; channel++) {
                System.arraycopy(other.channels[channel], 0, channels[channel], 0, channels[channel].length);
            }
        }
    }

    /** Adds {@code count} samples of each channel, the first to sample {@code at} of the block. */
    void add(double[][] signal, int at, int count) {
        use();
        for (int channel = 0; channel < channels.length; channel++) {
            add(signal, channel, at, count);
        }
    }

    /** Says that something will be added. */
    void use() {
        used = true;
    }

    /** Adds samples of one channel to a bus that is in {@linkplain #use() use}; threads may share the channels. */
    void add(double[][] signal, int channel, int at, int count) {
        add(signal[channel], channels[channel], at, count);
    }

    private static void add(double[] in, double[] sum, int at, int count) {
        if (at == 0) {
            for (int i = 0; i < count; i++) {
                sum[i] += in[i];
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            sum[at + i] += in[i];
        }
    }

    void scale(double gain, int count) {
        if (!used || gain == 1) {
            return;
        }
        for (double[] channel : channels) {
            for (int i = 0; i < count; i++) {
                channel[i] *= gain;
            }
        }
    }

    /** Whether all samples are finite numbers. */
    boolean isSound(int count) {
        return !used || isFinite(channels, count);
    }

    /** Whether all samples of all channels are finite numbers. */
    static boolean isFinite(double[][] signal, int count) {
        for (double[] channel : signal) {
            if (!isFinite(channel, count)) {
                return false;
            }
        }
        return true;
    }

    static boolean isFinite(double[] samples, int count) {
        for (int i = 0; i < count; i++) {
            if (!(Math.abs(samples[i]) <= Double.MAX_VALUE)) {
                return false;
            }
        }
        return true;
    }

    /** Measures the block, whose first sample is {@code frame} of the piece. */
    void measure(int count, long frame) {
        measure(meters, count, frame);
    }

    /** Measures the block by other meters, one a channel. */
    void measure(Meter[] others, int count, long frame) {
        if (!used) {
            return;
        }
        for (int channel = 0; channel < channels.length; channel++) {
            others[channel].measure(channels[channel], count, frame);
        }
    }

    RenderReport.Level level(long frames) {
        return Meter.levelOf(meters, frames);
    }
}
