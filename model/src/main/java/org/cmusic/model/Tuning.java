package org.cmusic.model;

/**
 * What spelled pitches sound like. A4 has the same frequency in every tuning, but where an {@link EqualTuning} or a
 * keyboard map sets another.
 */
public sealed interface Tuning permits EqualTuning, JustTuning, ScaleTuning, MappedTuning {

    /** The usual frequency of A4, in hertz. */
    double A4_HERTZ = 440;

    /**
     * The frequency of a pitch, in hertz.
     *
     * @throws UnmappedPitchException if this tuning does not {@linkplain #sounds sound} the pitch
     */
    double frequency(Pitch pitch);

    /** Whether this tuning has a frequency for the pitch: all have, but where a keyboard map leaves keys out. */
    default boolean sounds(Pitch pitch) {
        return true;
    }
}
