package org.cmusic.engine.unit;

import java.util.Random;

/** Signals to try processors with, and how far two signals are apart. */
final class TestSignals {
    private TestSignals() {}

    static double[] impulse(int length) {
        double[] signal = new double[length];
        signal[0] = 1;
        return signal;
    }

    static double[] sine(double freq, double rate, int length) {
        double[] signal = new double[length];
        for (int n = 0; n < length; n++) {
            signal[n] = Math.sin(2 * Math.PI * freq * n / rate);
        }
        return signal;
    }

    /** White noise between -1 and 1. */
    static double[] noise(int length, long seed) {
        return between(-1, 1, length, seed);
    }

    static double[] between(double low, double high, int length, long seed) {
        Random random = new Random(seed);
        return random.doubles(length).map(value -> low + (high - low) * value).toArray();
    }

    static double[] constant(double value, int length) {
        double[] signal = new double[length];
        java.util.Arrays.fill(signal, value);
        return signal;
    }

    /** The energy of what is different to that of what is expected, in decibels. */
    static double errorDb(double[] actual, double[] expected) {
        double difference = 0;
        double energy = 0;
        for (int n = 0; n < expected.length; n++) {
            difference += (actual[n] - expected[n]) * (actual[n] - expected[n]);
            energy += expected[n] * expected[n];
        }
        return 10 * Math.log10(difference / energy);
    }

    static double peak(double[] signal, int from, int to) {
        double peak = 0;
        for (int n = from; n < to; n++) {
            peak = Math.max(peak, Math.abs(signal[n]));
        }
        return peak;
    }

    /** The magnitude of the frequency response whose impulse response is {@code response}. */
    static double gainAt(double freq, double[] response, double rate) {
        double real = 0;
        double imaginary = 0;
        for (int n = 0; n < response.length; n++) {
            double angle = 2 * Math.PI * freq * n / rate;
            real += response[n] * Math.cos(angle);
            imaginary -= response[n] * Math.sin(angle);
        }
        return Math.hypot(real, imaginary);
    }
}
