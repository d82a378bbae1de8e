package org.cmusic.model;

import java.util.Optional;

/**
 * One partial of one note, every value known.
 *
 * @param frequency hertz over the note
 * @param amplitude linear amplitude over the note, level and envelope together
 * @param phase where its period starts, in cycles; 0 starts a sine
 * @param pan -1 left to 1 right, added to the pan of the output; empty where the instrument gives none
 * @param seconds when it ends, from the start of the note
 */
public record Sine(Curve frequency, Curve amplitude, double phase, Optional<Curve> pan, double seconds) {}
