package org.cmusic.model;

import java.util.Objects;

/**
 * Five-limit just intonation on twelve keys: 1 16/15 9/8 6/5 5/4 4/3 45/32 3/2 8/5 5/3 9/5 15/8 above the root, the
 * whole moved so that A4 is 440 Hz. C# and Db are one key.
 *
 * @param root where the ratios start, in every octave
 */
public record JustTuning(Pitch root) implements Tuning {

    private static final int[] NUMERATORS = {1, 16, 9, 6, 5, 4, 45, 3, 8, 5, 9, 15};
    private static final int[] DENOMINATORS = {1, 15, 8, 5, 4, 3, 32, 2, 5, 3, 5, 8};

    /** Any root. */
    public JustTuning {
        Objects.requireNonNull(root, "root");
    }

    @Override
    public double frequency(Pitch pitch) {
        int degree = pitch.midi() - root.midi();
        int degreeOfA4 = Pitch.A4.midi() - root.midi();
        int key = Math.floorMod(degree, NUMERATORS.length);
        int keyOfA4 = Math.floorMod(degreeOfA4, NUMERATORS.length);
        int octaves = Math.floorDiv(degree, NUMERATORS.length) - Math.floorDiv(degreeOfA4, NUMERATORS.length);
        double ratio = (double) (NUMERATORS[key] * DENOMINATORS[keyOfA4]) / (DENOMINATORS[key] * NUMERATORS[keyOfA4]);
        return A4_HERTZ * ratio * StrictMath.pow(2, octaves);
    }
}
