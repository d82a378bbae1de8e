package org.cmusic.engine.unit;

import java.util.ArrayList;
import java.util.List;

/**
 * A filter with a real pole for each real zero, in parallel form: direct + sum over i of residue i / (1 - pole i z^-1).
 *
 * @param direct the gain past all poles
 * @param poles each below 1 in size, all different
 * @param residues as many
 */
record NoiseFilter(double direct, double[] poles, double[] residues) {
    private static final double LOWEST_HERTZ = 5;
    private static final double BROWN_CORNER_HERTZ = 10;

    /**
     * Power that falls by 3 dB an octave, within 0.12 dB from 20 Hz to 0.45 of the sample rate: a pole an octave, from 0.244
     * of the sample rate down to 5 Hz, and a zero half an octave above each; one pair more makes up for the bend that
     * sampling puts near the Nyquist frequency.
     */
    static NoiseFilter pink(double sampleRate) {
        List<Double> zeros = new ArrayList<>(List.of(-0.216365043));
        List<Double> poles = new ArrayList<>(List.of(-0.0900350495));
        for (double frequency = 0.2444768068; frequency * sampleRate > LOWEST_HERTZ; frequency /= 2) {
            poles.add(StrictMath.exp(-2 * Math.PI * frequency));
            zeros.add(StrictMath.exp(-2 * Math.PI * frequency * Math.sqrt(2)));
        }
        return ofRoots(zeros, poles);
    }

    /**
     * Power that falls by 6 dB an octave, within 0.1 dB from 40 Hz to 0.45 of the sample rate; below 10 Hz it levels off,
     * so that it does not wander away.
     */
    static NoiseFilter brown(double sampleRate) {
        double leak = StrictMath.exp(-2 * Math.PI * BROWN_CORNER_HERTZ / sampleRate);
        return ofRoots(List.of(-0.366431745, 0.0), List.of(-0.194802303, leak));
    }

    /** This filter with all its gains multiplied by a factor. */
    NoiseFilter scaled(double factor) {
        double[] scaled = residues.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new NoiseFilter(direct * factor, poles, scaled);
    }

    /** The energy of the impulse response. */
    double energy() {
        double sum = direct * direct;
        for (int i = 0; i < poles.length; i++) {
            sum += 2 * direct * residues[i];
            for (int j = 0; j < poles.length; j++) {
                sum += residues[i] * residues[j] / (1 - poles[i] * poles[j]);
            }
        }
        return sum;
    }

    private static NoiseFilter ofRoots(List<Double> zeros, List<Double> poles) {
        double direct = 1;
        double[] residues = new double[poles.size()];
        for (int i = 0; i < residues.length; i++) {
            double pole = poles.get(i);
            direct *= zeros.get(i) / pole;
            double residue = 1;
            for (int j = 0; j < residues.length; j++) {
                residue *= 1 - zeros.get(j) / pole;
                residue /= j == i ? 1 : 1 - poles.get(j) / pole;
            }
            residues[i] = residue;
        }
        return new NoiseFilter(
                direct, poles.stream().mapToDouble(Double::doubleValue).toArray(), residues);
    }
}
