package org.cmusic.model;

/** Conversions between the units of the language and linear values. */
public final class Units {
    private static final double LN_2 = 0.6931471805599453;

    /** Most levels are whole decibels down to this one: their amplitudes are computed once. */
    private static final int LOWEST = -100;

    private static final double[] AMPLITUDES = amplitudes();

    private Units() {}

    /** The amplitude of a level in decibels: 20 dB is a factor of ten, negative infinity is 0. */
    public static double amplitudeOfDecibels(double decibels) {
        int whole = (int) decibels;
        boolean usual = whole == decibels && whole >= LOWEST && whole <= 0;
        return usual ? AMPLITUDES[-whole] : anyAmplitude(decibels);
    }

    private static double anyAmplitude(double decibels) {
        return decibels == 0 ? 1 : StrictMath.pow(10, decibels / 20);
    }

    private static double[] amplitudes() {
        double[] amplitudes = new double[1 - LOWEST];
        for (int i = 0; i < amplitudes.length; i++) {
            amplitudes[i] = anyAmplitude(-i);
        }
        return amplitudes;
    }

    /** The level in decibels of an amplitude; of 0, negative infinity. */
    public static double decibelsOfAmplitude(double amplitude) {
        return 20 * StrictMath.log10(amplitude);
    }

    /** The frequency ratio of an interval in cents: 1200 is an octave. */
    public static double ratioOfCents(double cents) {
        return cents == 0 ? 1 : StrictMath.pow(2, cents / 1200);
    }

    /** The interval in cents of a frequency ratio. */
    public static double centsOfRatio(double ratio) {
        return 1200 * log2(ratio);
    }

    /** The logarithm to base 2. */
    public static double log2(double x) {
        return StrictMath.log(x) / LN_2;
    }
}
