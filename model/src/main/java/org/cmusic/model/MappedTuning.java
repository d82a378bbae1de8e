package org.cmusic.model;

import java.util.Objects;

/**
 * A scale laid on the keyboard by a map, which also says the frequency of its reference key; A4 is then what these make
 * it.
 *
 * @param scale the scale
 * @param map the degree of each key
 */
public record MappedTuning(Scale scale, KeyboardMap map) implements Tuning {

    /** Any scale and map. */
    public MappedTuning {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(map, "map");
    }

    @Override
    public boolean sounds(Pitch pitch) {
        return map.degree(pitch.midi()).isPresent();
    }

    @Override
    public double frequency(Pitch pitch) {
        int degree = map.degree(pitch.midi()).orElseThrow(() -> new UnmappedPitchException(pitch));
        double factorOfReference = scale.factor(map.referenceDegree());
        return map.reference().hertz() * (scale.factor(degree) / factorOfReference);
    }
}
