package org.cmusic.engine.bank;

/**
 * How a partial is spread over the lines of a spectrum. With t going from -1 to 1 over the frame, it is the real part of
 *
 * <pre>e^(i p) (a + b t) e^(i c t^2) e^(i (pi/2) s t)</pre>
 *
 * where s is its frequency in lines. {@link SpreadWindow} gives the spread of the last factor, as polynomials in the place s has
 * between two lines. To multiply the signal with t is to differentiate those by s, times 2/(i pi). So each power of s in them
 * stands for a number that the other factors make of it: with c alone for
 *
 * <pre>v(0) = 1, v(1) = s, v(n + 1) = s v(n) + 2 n h v(n - 1)    h = -i c (2/pi)^2</pre>
 *
 * (Hermite's polynomials, but for scale), and with the amplitude for a v(n) - i b (2/pi) n v(n - 1).
 *
 * <p>All of it is for the middle of the frame, and all methods add to the {@link SpreadWindow#LINES} lines around the place, which
 * is given from -1/2 to 1/2, and by the line below.
 */
interface Spread {
    /**
     * Adds a partial whose frequency stays.
     *
     * @param phase that of a cosine, in cycles
     * @param slope what the amplitude gains each sample
     */
    void addSteady(float place, int line, double phase, double amplitude, double slope);

    /**
     * Adds a partial whose frequency changes.
     *
     * @param phase that of a cosine, in cycles
     * @param slope what the amplitude gains each sample
     * @param halfFrequencySlope half of what the frequency gains each sample, in cycles a sample
     */
    void addMoving(float place, int line, double phase, double amplitude, double slope, double halfFrequencySlope);

    /** Sees to it that all that was added is in the lines. */
    void flush();

    /** What stands for the change of an amplitude each sample: b (2/pi). */
    static float slope(double amplitudeSlope) {
        return (float) (amplitudeSlope * Frame.MIDDLE * (2 / Math.PI));
    }

    /** What stands for half the change of a frequency each sample, in cycles a sample: 2 h / i. */
    static float bend(double halfFrequencySlope) {
        double angle = 2 * Math.PI * halfFrequencySlope * Frame.MIDDLE * Frame.MIDDLE;
        return (float) (-2 * angle * (2 / Math.PI) * (2 / Math.PI));
    }
}
