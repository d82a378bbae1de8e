package org.cmusic.engine.unit;

/**
 * What a step of height 1 lacks when its spectrum is cut off as {@link NyquistFade} says: the band-limited step minus the
 * ideal one, as a function of the time since the step. To be added at each jump of a waveform (Brandt, Hard Sync Without
 * Aliasing, 2001). It is odd, and below -120 dB beyond {@link #SPAN}.
 */
final class BandlimitedStep {
    /** How far the correction reaches, in samples. */
    static final int SPAN = 1024;

    private static final int POINTS_A_SAMPLE = 16;
    private static final double[] TABLE = integral();

    private BandlimitedStep() {}

    /**
     * The correction at a time after the step; before the step it is the negative of it.
     *
     * @param samples time since the step, 0 or more
     */
    static double after(double samples) {
        if (samples >= SPAN) {
            return 0;
        }
        double place = samples * POINTS_A_SAMPLE;
        int index = (int) place;
        return Lagrange.at(TABLE, index, place - index);
    }

    private static double[] integral() {
        double[] table = new double[SPAN * POINTS_A_SAMPLE + Lagrange.BEFORE + Lagrange.AFTER];
        double step = 1.0 / POINTS_A_SAMPLE;
        table[Lagrange.BEFORE] = -0.5;
        for (int i = Lagrange.BEFORE; i > 0; i--) {
            table[i - 1] = table[i] - area((i - 1 - Lagrange.BEFORE) * step, step);
        }
        for (int i = Lagrange.BEFORE; i < table.length - 1; i++) {
            table[i + 1] = table[i] + area((i - Lagrange.BEFORE) * step, step);
        }
        return table;
    }

    /** The integral of the impulse response over a short stretch, by Gauss's rule of five points. */
    private static double area(double from, double width) {
        double centre = from + width / 2;
        double near = width / 2 * 0.5384693101056831;
        double far = width / 2 * 0.9061798459386640;
        return width
                / 2
                * (0.5688888888888889 * impulse(centre)
                        + 0.4786286704993665 * (impulse(centre - near) + impulse(centre + near))
                        + 0.2369268850561891 * (impulse(centre - far) + impulse(centre + far)));
    }

    /** The impulse response whose spectrum is flat to 0.45 and falls in a straight line to 0 at 0.5. */
    private static double impulse(double samples) {
        double middle = NyquistFade.START + NyquistFade.END;
        return middle * sinc(middle * samples) * sinc((NyquistFade.END - NyquistFade.START) * samples);
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Cycles.sin(x / 2) / (Math.PI * x);
    }
}
