package org.cmusic.engine.unit;

/**
 * The second-order state-variable filter, integrated by the trapezoidal rule: low, band and high pass at once.
 *
 * <p>With w = 2π·freq and g = tan(w / (2·rate)) its responses are those of the analogue prototype under the bilinear
 * transform prewarped at {@code freq}, s = (z - 1) / (g·(z + 1)):
 *
 * <pre>
 *   low = 1 / (s² + s/q + 1)    band = s / (s² + s/q + 1)    high = s² / (s² + s/q + 1)
 * </pre>
 *
 * <p>so that, at rest, each is the biquad of Bristow-Johnson's cookbook. Unlike a biquad it may be retuned at each sample:
 * the sum of the squares of its two states never grows by itself, however frequency and quality move (Zavalishin, The Art
 * of VA Filter Design, 2012).
 */
final class StateVariableFilter {
    private static final double LOWEST = 0.01;
    private static final double HIGHEST_OF_RATE = 0.49;
    private static final double BLUNTEST = 0.05;
    private static final double SHARPEST = 1000;

    private final double sampleRate;
    private double tunedFreq = Double.NaN;
    private double tunedQ = Double.NaN;
    private double g;
    private double damping;
    private double a1;
    private double firstState;
    private double secondState;
    private double low;
    private double band;
    private double high;

    /** A filter at rest for signals of {@code sampleRate} hertz. */
    StateVariableFilter(double sampleRate) {
        this.sampleRate = sampleRate;
    }

    /**
     * Tunes it from the next sample on.
     *
     * @param freq corner or centre in hertz, held between 0.01 Hz and 0.49 of the sample rate
     * @param q quality, held between 0.05 and 1000
     */
    void tune(double freq, double q) {
        if (freq != tunedFreq) {
            double held = Math.min(Math.max(freq, LOWEST), HIGHEST_OF_RATE * sampleRate);
            g = StrictMath.tan(Math.PI * held / sampleRate);
        } else if (q == tunedQ) {
            return;
        }
        tunedFreq = freq;
        tunedQ = q;
        damping = 1 / Math.min(Math.max(q, BLUNTEST), SHARPEST);
        a1 = 1 / (1 + g * (g + damping));
    }

    /** Takes in one sample. */
    void advance(double sample) {
        double input = StateRange.keep(sample);
        double difference = input - secondState;
        band = a1 * (firstState + g * difference);
        low = secondState + g * band;
        high = input - damping * band - low;
        firstState = StateRange.keep(2 * band - firstState);
        secondState = StateRange.keep(2 * low - secondState);
    }

    /** What lies below the corner: 1 at 0 Hz, q at the corner, 0 at half the sample rate. */
    double low() {
        return low;
    }

    /** What lies around the centre: 1 at the centre, 0 at 0 Hz and at half the sample rate. */
    double band() {
        return damping * band;
    }

    /** What lies above the corner: 0 at 0 Hz, q at the corner, 1 at half the sample rate. */
    double high() {
        return high;
    }

    /** The input without what lies around the centre: 0 at the centre, 1 at 0 Hz and at half the sample rate. */
    double notch() {
        return low + high;
    }
}
