package org.cmusic.engine.unit;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A wave whose harmonics fade out below the Nyquist frequency (see {@link NyquistFade}), for any phase and frequency.
 *
 * <p>The harmonics at full amplitude come from a table of their sum, read by interpolation; those that fade, and the few
 * between the table's last and the first that fades, are added one by one. Tables are made when first needed, sixteen an
 * octave of harmonics, and kept: some megabytes for a wave of a thousand harmonics. Any number of threads may read.
 */
final class BandlimitedWave {
    /** Table points for each period of the highest harmonic in a table: eight-point interpolation is then exact to -120 dB. */
    private static final int OVERSAMPLING = 16;

    private static final int TABLES_AN_OCTAVE = 16;

    private final WaveSpectrum spectrum;
    private final AtomicReferenceArray<double[]> tables;

    BandlimitedWave(WaveSpectrum spectrum) {
        this.spectrum = spectrum;
        this.tables = new AtomicReferenceArray<>(spectrum.harmonics() + 1);
    }

    /**
     * The value of the wave.
     *
     * @param phase in cycles, from 0 to below 1
     * @param cyclesPerSample the frequency over the sample rate, of either sign
     */
    double at(double phase, double cyclesPerSample) {
        double frequency = Math.abs(cyclesPerSample);
        int harmonics = spectrum.harmonics();
        int full = (int) Math.min(harmonics, NyquistFade.START / frequency);
        if (full == harmonics) {
            return read(table(full), phase);
        }
        int audible = (int) Math.min(harmonics, NyquistFade.END / frequency);
        int tabled = tableLimit(full);
        return read(table(tabled), phase) + sum(tabled + 1, audible, phase, frequency);
    }

    /** The highest number of harmonics, up to {@code full}, for which there is a table. */
    private static int tableLimit(int full) {
        int spacing = Math.max(1, Integer.highestOneBit(full) / TABLES_AN_OCTAVE);
        return full - full % spacing;
    }

    private static double read(double[] table, double phase) {
        double place = phase * (table.length - Lagrange.BEFORE - Lagrange.AFTER);
        int index = (int) place;
        return Lagrange.at(table, index, place - index);
    }

    private double sum(int first, int last, double phase, double frequency) {
        double cos = Cycles.cos(first * phase);
        double sin = Cycles.sin(first * phase);
        double cosStep = Cycles.cos(phase);
        double sinStep = Cycles.sin(phase);
        double[] cosines = spectrum.cosines();
        double[] sines = spectrum.sines();
        double sum = 0;
        for (int k = first; k <= last; k++) {
            sum += NyquistFade.gain(k * frequency) * (cosines[k - 1] * cos + sines[k - 1] * sin);
            double next = cos * cosStep - sin * sinStep;
            sin = sin * cosStep + cos * sinStep;
            cos = next;
        }
        return sum;
    }

    /** Two threads may make the same table at once; they make the same numbers. */
    private double[] table(int harmonics) {
        double[] table = tables.get(harmonics);
        if (table == null) {
            table = makeTable(harmonics);
            tables.set(harmonics, table);
        }
        return table;
    }

    private double[] makeTable(int harmonics) {
        int length = OVERSAMPLING * Math.max(1, Integer.highestOneBit(2 * harmonics - 1));
        double[] re = new double[length];
        double[] im = new double[length];
        re[0] = spectrum.mean();
        for (int k = 1; k <= harmonics; k++) {
            re[k] = spectrum.cosines()[k - 1];
            im[k] = -spectrum.sines()[k - 1];
        }
        InverseFourier.transform(re, im);
        double[] table = new double[length + Lagrange.BEFORE + Lagrange.AFTER];
        for (int i = 0; i < table.length; i++) {
            table[i] = re[Math.floorMod(i - Lagrange.BEFORE, length)];
        }
        return table;
    }
}
