package org.cmusic.engine.unit;

import org.jtransforms.fft.DoubleFFT_1D;

/** What the tests measure of noise and of tones. */
final class Statistics {
    private Statistics() {}

    static double mean(double[] samples) {
        double sum = 0;
        for (double sample : samples) {
            sum += sample;
        }
        return sum / samples.length;
    }

    static double power(double[] samples) {
        return correlation(samples, samples);
    }

    /** The mean of the products of two signals. */
    static double correlation(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum / first.length;
    }

    /** Power of each bin, averaged over half-overlapping stretches under a Hann window (Welch 1967). */
    static double[] periodogram(double[] samples, int size) {
        DoubleFFT_1D fourier = new DoubleFFT_1D(size);
        double[] power = new double[size / 2];
        for (int start = 0; start + size <= samples.length; start += size / 2) {
            double[] block = new double[size];
            for (int i = 0; i < size; i++) {
                block[i] = samples[start + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / size));
            }
            fourier.realForward(block);
            for (int k = 1; k < size / 2; k++) {
                power[k] += block[2 * k] * block[2 * k] + block[2 * k + 1] * block[2 * k + 1];
            }
        }
        return power;
    }

    /** Mean power of the bins between two frequencies, in decibels. */
    static double band(double[] power, double rate, double low, double high) {
        double binWidth = rate / (2 * power.length);
        double sum = 0;
        int bins = 0;
        for (int k = (int) Math.ceil(low / binWidth); k <= high / binWidth; k++) {
            sum += power[k];
            bins++;
        }
        return 10 * Math.log10(sum / bins);
    }
}
