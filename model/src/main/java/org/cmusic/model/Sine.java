package org.cmusic.model;

import java.util.Optional;

/**
 * One partial of one note, every value known.
 *
 * @param frequency hertz over the note
 * @param level the linear level that it keeps over the note
 * @param envelope what the level is multiplied by over the note; partials may have it in common
 * @param phase where its period starts, in cycles; 0 starts a sine
 * @param pan -1 left to 1 right, added to the pan of the output; empty where the instrument gives none
 * @param seconds when it ends, from the start of the note
 */
public record Sine(Curve frequency, double level, Curve envelope, double phase, Optional<Curve> pan, double seconds) {

    /** A partial whose level and envelope are one. */
    public Sine(Curve frequency, Curve amplitude, double phase, Optional<Curve> pan, double seconds) {
        this(frequency, 1, amplitude, phase, pan, seconds);
    }

    /** The linear amplitude over the note, level and envelope together. */
    public Curve amplitude() {
        return CombinedCurve.product(Curve.constant(level), envelope);
    }
}
