package org.cmusic.engine.unit;

/**
 * How the loop of a plucked string is set for one pitch: delay, fractional delay and loss.
 *
 * <p>The delay of one period is made of whole samples, an allpass of order one whose phase delay is exact at the
 * fundamental (Jaffe and Smith 1983), and the phase delay of the loss filter, of one pole (Välimäki and others 1996).
 *
 * @param period in samples
 * @param delay whole samples before the allpass, at least 1
 * @param allpass its coefficient a in (a + z^-1) / (1 + a z^-1)
 * @param taps how many samples of its impulse response matter
 * @param gain the loss of all frequencies alike, as a factor a period
 * @param pole of the loss filter (1 - pole) / (1 - pole z^-1)
 */
record StringLoop(double period, int delay, double allpass, int taps, double gain, double pole) {
    /** The lowest frequency, in hertz. */
    static final double LOWEST = 15;

    /** The highest, in cycles a sample: not far beyond, no allpass of order one has the delay needed. */
    static final double HIGHEST = 0.3;

    /** The most that {@link #taps} may be. */
    static final int MOST_TAPS = 64;

    private static final double NEGLIGIBLE = 1e-10;
    private static final double NEPERS_OF_60_DB = 6.907755278982137;

    /**
     * The loop for a frequency, which is brought into range. The fundamental is within 0.05 ct of it where the decay lasts
     * forty periods or more, and within 1 ct from sixteen.
     *
     * @param decay seconds in which the fundamental falls by 60 dB
     * @param brightness 1: all partials decay alike; 0: partial n loses about n^2 times the decibels of the fundamental
     */
    static StringLoop tuned(double frequency, double sampleRate, double decay, double brightness) {
        double hertz = frequency > LOWEST ? Math.min(HIGHEST * sampleRate, frequency) : LOWEST;
        double cycles = hertz / sampleRate;
        double loss = NEPERS_OF_60_DB / (hertz * decay);
        double pole = lossPole((1 - brightness) * loss, cycles);
        // The fundamental is the pole of the loop at z = e^(-loss * cycles + 2 pi i cycles); there the filter has:
        double growth = pole * StrictMath.exp(loss * cycles);
        double re = 1 - growth * Cycles.cos(cycles);
        double im = growth * Cycles.sin(cycles);
        double samples = 1 / cycles - StrictMath.atan2(im, re) / (2 * Math.PI * cycles);
        double gain = StrictMath.exp(-loss * cycles * samples) * Math.sqrt(re * re + im * im) / (1 - pole);
        int delay = (int) (samples - 0.5);
        double rest = samples - delay;
        double allpass = Cycles.sin((1 - rest) * cycles / 2) / Cycles.sin((1 + rest) * cycles / 2);
        return new StringLoop(1 / cycles, delay, allpass, taps(allpass), Math.min(1, gain), pole);
    }

    /** The pole of the filter whose gain at a frequency is e^-nepers and at 0 Hz is 1. */
    private static double lossPole(double nepers, double cycles) {
        double lost = -StrictMath.expm1(-2 * nepers);
        double half = Cycles.sin(cycles / 2);
        double bend = 1 + (1 - lost) * 2 * half * half / lost;
        return 1 / (bend + Math.sqrt(bend * bend - 1));
    }

    private static int taps(double allpass) {
        double size = Math.abs(allpass);
        int taps = 1;
        for (double left = size; left > NEGLIGIBLE && taps < MOST_TAPS; left *= size) {
            taps++;
        }
        return taps;
    }
}
