package org.cmusic.composers.markov;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cmusic.composers.BriefException;

/** Degrees of the scale as they are asked for: {@code 1,3,5} or {@code any}. */
final class Degrees {
    private static final int OCTAVE = 12;
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
    private static final int[] MINOR = {0, 2, 3, 5, 7, 8, 10};
    private static final int SEVENTH = 7;
    private static final int LEADING_TONE = 11;

    private Degrees() {}

    /** Which pitches are meant, in semitones above a tonic, in any octave. The seventh of minor may be raised. */
    static IntPredicate of(String text, boolean minor) {
        if (text.equals("any")) {
            return pitch -> true;
        }
        Set<Integer> semitones = new HashSet<>();
        for (String word : text.split(",", -1)) {
            if (!word.strip().matches("[1-7]")) {
                throw new BriefException("`" + text + "` are no degrees: write 1 to 7 with commas between, or any");
            }
            int degree = Integer.parseInt(word.strip());
            semitones.add((minor ? MINOR : MAJOR)[degree - 1]);
            if (degree == SEVENTH) {
                semitones.add(LEADING_TONE);
            }
        }
        return pitch -> semitones.contains(Math.floorMod(pitch, OCTAVE));
    }
}
