package org.cmusic.model;

import java.util.Arrays;

/** One period of a waveform, which an oscillator plays band-limited at any pitch. */
public sealed interface Wave {

    /**
     * A sum of sine partials: entry k of each array is the harmonic k + 1.
     *
     * @param amplitudes linear amplitudes
     * @param phases phases in cycles; 0 is a sine
     */
    record Harmonics(double[] amplitudes, double[] phases) implements Wave {
        /** The most harmonics that a wave may have. */
        public static final int MOST = 4096;

        public Harmonics {
            if (amplitudes.length > MOST) {
                throw new IllegalArgumentException("a wave has at most " + MOST + " harmonics");
            }
            if (amplitudes.length != phases.length) {
                throw new IllegalArgumentException("as many phases as amplitudes are needed");
            }
            amplitudes = amplitudes.clone();
            phases = phases.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Harmonics that
                    && Arrays.equals(amplitudes, that.amplitudes)
                    && Arrays.equals(phases, that.phases);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(amplitudes) + Arrays.hashCode(phases);
        }
    }

    /**
     * One period given by equally spaced samples, the first at phase 0, joined by the sum of harmonics of lowest order
     * that goes through all of them. Its mean is kept.
     */
    record Samples(double[] values) implements Wave {
        /** The most samples that a wave may have. */
        public static final int MOST = 8192;

        public Samples {
            if (values.length == 0 || values.length > MOST) {
                throw new IllegalArgumentException("a wave has from 1 to " + MOST + " samples");
            }
            values = values.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Samples that && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** A single sine. */
    static Wave sine() {
        return new Harmonics(new double[] {1}, new double[] {0});
    }
}
