package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a sound is from what it should be. */
public final class SignalToNoise {
    private SignalToNoise() {}

    /** Decibels of the wanted sound over the difference, in RMS; infinite where they are equal. */
    public static double decibels(double[] sound, double[] wanted) {
        assertThat(sound).hasSameSizeAs(wanted);
        double signal = 0;
        double noise = 0;
        for (int i = 0; i < wanted.length; i++) {
            signal += wanted[i] * wanted[i];
            noise += (sound[i] - wanted[i]) * (sound[i] - wanted[i]);
        }
        assertThat(signal).as("the wanted sound must not be silence").isPositive();
        return 10 * Math.log10(signal / noise);
    }

    /** Asserts that the difference is at least so many decibels below. */
    public static void assertAtLeast(double decibels, double[] sound, double[] wanted) {
        assertThat(decibels(sound, wanted)).as("decibels of signal over noise").isGreaterThan(decibels);
    }
}
