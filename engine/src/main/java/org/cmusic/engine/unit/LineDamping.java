package org.cmusic.engine.unit;

/**
 * What one pass through a line of a reverberator leaves: the low-pass filter H(z) = g·(1 - b) / (1 - b·z⁻¹) of one pole.
 *
 * <p>A line of D samples has gain 10^(-3·D/(rate·t60)) at 0 Hz and the same with {@code trebleT60} at 8 kHz (at 0.45 of
 * the sample rate, should that be less), so that all modes of the network decay alike (Jot and Chaigne 1991). Where that
 * would take a filter that itself rings longer than {@code t60}, as in a large room with hardly any treble, it rings so long.
 */
final class LineDamping {
    private static final double TREBLE = 8000;
    private static final double HIGHEST_OF_RATE = 0.45;

    private final double feedback;
    private final double scale;
    private double state;

    /**
     * The damping of a line.
     *
     * @param seconds length of the line
     * @param t60 decay time at 0 Hz in seconds
     * @param trebleT60 decay time at 8 kHz in seconds, not above {@code t60}
     * @param sampleRate in hertz
     */
    LineDamping(double seconds, double t60, double trebleT60, double sampleRate) {
        double bass = StrictMath.pow(10, -3 * seconds / t60);
        double radians = 2 * Math.PI * Math.min(TREBLE / sampleRate, HIGHEST_OF_RATE);
        double wanted = pole(StrictMath.pow(10, -6 * seconds * (1 / trebleT60 - 1 / t60)), StrictMath.cos(radians));
        feedback = Math.min(wanted, StrictMath.pow(10, -3 / (t60 * sampleRate)));
        scale = bass * (1 - feedback);
    }

    /** The pole b for which |H|² at an angle of cosine {@code cosine} is {@code ratio} times that at 0. */
    private static double pole(double ratio, double cosine) {
        double middle = 1 - ratio * cosine;
        double rest = 1 - ratio;
        return rest <= 0 ? 0 : rest / (middle + Math.sqrt((middle - rest) * (middle + rest)));
    }

    /** Takes in one sample and gives what is left of it. */
    double advance(double sample) {
        state = StateRange.keep(scale * sample + feedback * state);
        return state;
    }

    /** |H|² at an angle of cosine {@code cosine}. */
    double powerAt(double cosine) {
        return scale * scale / (1 - 2 * feedback * cosine + feedback * feedback);
    }
}
