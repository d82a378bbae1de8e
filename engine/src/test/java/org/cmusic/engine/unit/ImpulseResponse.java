package org.cmusic.engine.unit;

import java.util.Arrays;

/** What acousticians measure in the impulse response of a room. */
record ImpulseResponse(double[] samples, double rate) {

    double energy() {
        return Arrays.stream(samples).map(sample -> sample * sample).sum();
    }

    /** The energy still to come at each sample, to the whole, in decibels (Schroeder's backward integration, 1965). */
    double[] decayDb() {
        double[] decay = new double[samples.length];
        double rest = 0;
        for (int n = samples.length - 1; n >= 0; n--) {
            rest += samples[n] * samples[n];
            decay[n] = rest;
        }
        double whole = rest;
        return Arrays.stream(decay).map(left -> 10 * Math.log10(left / whole)).toArray();
    }

    /** The time to fall 60 dB, by the straight line that fits the decay between -5 and -35 dB best. */
    double t60() {
        double[] decay = decayDb();
        int from = firstBelow(decay, -5);
        int to = firstBelow(decay, -35);
        double middle = (from + to - 1) / 2.0;
        double covariance = 0;
        double variance = 0;
        for (int n = from; n < to; n++) {
            covariance += (n - middle) * decay[n];
            variance += (n - middle) * (n - middle);
        }
        return -60 * variance / covariance / rate;
    }

    private static int firstBelow(double[] decay, double level) {
        int n = 0;
        while (decay[n] > level) {
            n++;
        }
        return n;
    }

    /** The same through four band passes of second order. */
    ImpulseResponse band(double centre, double q) {
        double[] band = samples;
        for (int pass = 0; pass < 4; pass++) {
            band = Patched.of("bandpass")
                    .at(rate)
                    .with("input", band)
                    .with("freq", centre)
                    .with("q", q)
                    .play();
        }
        return new ImpulseResponse(band, rate);
    }

    /**
     * The share of the samples within 10 ms of {@code seconds} that lie beyond their standard deviation, to the share that
     * would in Gaussian noise: 1 where echoes have become noise (Abel and Huang 2006).
     */
    double echoDensity(double seconds) {
        int from = (int) ((seconds - 0.01) * rate);
        int to = (int) ((seconds + 0.01) * rate);
        double[] window = Arrays.copyOfRange(samples, from, to);
        double deviation =
                Math.sqrt(Arrays.stream(window).map(x -> x * x).average().orElseThrow());
        double beyond =
                Arrays.stream(window).filter(x -> Math.abs(x) > deviation).count();
        return beyond / window.length / 0.3173;
    }

    /** The highest magnitude of the normalised correlation with {@code other} at lags within a millisecond. */
    double correlation(ImpulseResponse other) {
        int furthest = (int) (rate / 1000);
        double highest = 0;
        for (int lag = -furthest; lag <= furthest; lag++) {
            highest = Math.max(highest, Math.abs(product(other, lag)));
        }
        return highest / Math.sqrt(energy() * other.energy());
    }

    /** The highest magnitude of the correlation with itself, the decay undone, at lags from 2 to 200 ms. */
    double flutter(double t60, double from, double to) {
        double[] even = new double[(int) ((to - from) * rate)];
        int start = (int) (from * rate);
        for (int n = 0; n < even.length; n++) {
            even[n] = samples[start + n] * Math.pow(10, 3 * n / (rate * t60));
        }
        ImpulseResponse stationary = new ImpulseResponse(even, rate);
        double highest = 0;
        for (int lag = (int) (0.002 * rate); lag < 0.2 * rate; lag++) {
            highest = Math.max(highest, Math.abs(stationary.product(stationary, lag)));
        }
        return highest / stationary.energy();
    }

    private double product(ImpulseResponse other, int lag) {
        double sum = 0;
        int from = Math.max(0, -lag);
        int to = Math.min(samples.length, other.samples.length - lag);
        for (int n = from; n < to; n++) {
            sum += samples[n] * other.samples[n + lag];
        }
        return sum;
    }
}
