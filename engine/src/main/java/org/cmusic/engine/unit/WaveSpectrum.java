package org.cmusic.engine.unit;

import org.cmusic.model.Wave;

/**
 * A wave as the sum of its mean and of cosines and sines: entry k - 1 of each array is the amplitude of harmonic k.
 *
 * @param mean what the wave is on average
 * @param cosines amplitudes of the cosines
 * @param sines amplitudes of the sines, as many
 */
record WaveSpectrum(double mean, double[] cosines, double[] sines) {

    static WaveSpectrum of(Wave wave) {
        if (wave instanceof Wave.Harmonics harmonics) {
            return ofHarmonics(harmonics.amplitudes(), harmonics.phases());
        }
        return ofSamples(((Wave.Samples) wave).values());
    }

    int harmonics() {
        return sines.length;
    }

    private static WaveSpectrum ofHarmonics(double[] amplitudes, double[] phases) {
        double[] cosines = new double[amplitudes.length];
        double[] sines = new double[amplitudes.length];
        for (int i = 0; i < amplitudes.length; i++) {
            cosines[i] = amplitudes[i] * Cycles.sin(phases[i]);
            sines[i] = amplitudes[i] * Cycles.cos(phases[i]);
        }
        return new WaveSpectrum(0, cosines, sines);
    }

    /** The discrete Fourier transform, summed plainly. */
    private static WaveSpectrum ofSamples(double[] values) {
        int length = values.length;
        double[] cosineTable = new double[length];
        double[] sineTable = new double[length];
        for (int i = 0; i < length; i++) {
            cosineTable[i] = Cycles.cos((double) i / length);
            sineTable[i] = Cycles.sin((double) i / length);
        }
        int highest = length / 2;
        double[] cosines = new double[highest];
        double[] sines = new double[highest];
        for (int k = 1; k <= highest; k++) {
            double share = 2 * k == length ? 1.0 / length : 2.0 / length;
            cosines[k - 1] = share * correlation(values, cosineTable, k);
            sines[k - 1] = 2 * k == length ? 0 : share * correlation(values, sineTable, k);
        }
        return new WaveSpectrum(correlation(values, cosineTable, 0) / length, cosines, sines);
    }

    private static double correlation(double[] values, double[] table, int harmonic) {
        double sum = 0;
        int place = 0;
        for (double value : values) {
            sum += value * table[place];
            place += harmonic;
            if (place >= table.length) {
                place -= table.length;
            }
        }
        return sum;
    }
}
