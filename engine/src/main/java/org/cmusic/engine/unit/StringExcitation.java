package org.cmusic.engine.unit;

import org.cmusic.model.RandomStream;

/** The burst of noise that sets off a plucked string: one period, zero on average, its peak 1. */
final class StringExcitation {
    private StringExcitation() {}

    /**
     * The samples of the burst.
     *
     * @param length of the period in samples, at least 2
     * @param pick where the string is plucked, as a part of its length: partials with a node there are missing; 0: all sound
     */
    static double[] burst(long stream, int length, double pick) {
        double[] noise = new double[length];
        for (int i = 0; i < length; i++) {
            noise[i] = 2 * RandomStream.uniform(stream, i) - 1;
        }
        return normalized(pick > 0 ? comb(noise, (int) Math.round(pick * length)) : noise);
    }

    /** The burst minus itself, turned round the period by {@code distance} samples. */
    private static double[] comb(double[] noise, int distance) {
        double[] combed = new double[noise.length];
        for (int i = 0; i < noise.length; i++) {
            combed[i] = noise[i] - noise[Math.floorMod(i - Math.max(1, distance), noise.length)];
        }
        return combed;
    }

    private static double[] normalized(double[] burst) {
        double sum = 0;
        for (double sample : burst) {
            sum += sample;
        }
        double mean = sum / burst.length;
        double peak = Double.MIN_NORMAL;
        for (double sample : burst) {
            peak = Math.max(peak, Math.abs(sample - mean));
        }
        for (int i = 0; i < burst.length; i++) {
            burst[i] = (burst[i] - mean) / peak;
        }
        return burst;
    }
}
