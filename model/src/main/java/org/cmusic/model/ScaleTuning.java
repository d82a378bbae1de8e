package org.cmusic.model;

import java.util.Objects;

/**
 * A scale laid on the keyboard key by key: the root plays degree 0, each key above it the next degree, and the whole is
 * moved so that A4 is 440 Hz.
 *
 * <p>A scale of 12 notes to the octave so gives every pitch the degree of its own name; in any other, a pitch stands for
 * the degree that its key counts from the root.
 *
 * @param scale the scale
 * @param root the pitch of degree 0
 */
public record ScaleTuning(Scale scale, Pitch root) implements Tuning {

    private static final Pitch MIDDLE_C = new Pitch(Letter.C, 0, 4);

    /** Any scale and root. */
    public ScaleTuning {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(root, "root");
    }

    /** The scale with degree 0 on C4. */
    public static ScaleTuning of(Scale scale) {
        return new ScaleTuning(scale, MIDDLE_C);
    }

    @Override
    public double frequency(Pitch pitch) {
        double factorOfA4 = scale.factor(Pitch.A4.midi() - root.midi());
        return A4_HERTZ * (scale.factor(pitch.midi() - root.midi()) / factorOfA4);
    }
}
