package org.cmusic.engine.bank;

import org.cmusic.engine.unit.NyquistFade;
import org.cmusic.model.Curve;
import org.cmusic.model.Sine;

/**
 * One of the {@link PitchedSines}.
 *
 * @param ratio its frequency over that of the course
 * @param phase where its period starts, in cycles
 * @param level what its envelope is multiplied by
 * @param fades whether it may come near the Nyquist frequency
 * @param envelope how its amplitude goes, but for level and fade; the same object where sines have it in common
 */
record PitchedSine(double ratio, double phase, double level, boolean fades, LevelSegments envelope) {

    /**
     * A sine before its first sample.
     *
     * @param rate samples a second
     */
    static PitchedSine of(Sine sine, double ratio, LevelSegments envelope, double rate) {
        Curve.Bounds bounds = sine.frequency().bounds();
        boolean fades = !new FadeBends(rate).spare(bounds.low(), bounds.high());
        return new PitchedSine(ratio, sine.phase(), sine.level(), fades, envelope);
    }

    /** Whether nothing is left. */
    boolean hasEnded() {
        return envelope.first() == Long.MAX_VALUE;
    }

    /**
     * Applies the fade to the amplitudes of a row.
     *
     * @param course in hertz
     * @param rate samples a second
     */
    void fade(double[] course, double rate, double[] levels) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] *= NyquistFade.gain(ratio * course[i] / rate);
        }
    }
}
