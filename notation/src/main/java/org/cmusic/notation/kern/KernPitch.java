package org.cmusic.notation.kern;

import java.util.Locale;
import java.util.Optional;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;

/** Pitches by letters: {@code c} is middle C, {@code cc} the octave above, {@code C} the one below, {@code CC} the next. */
final class KernPitch {
    private static final int OCTAVE_OF_SMALL = 4;
    private static final int OCTAVE_OF_LARGE = 3;

    private KernPitch() {}

    /**
     * The pitch of a letter that stands some times.
     *
     * @param alteration sharps above zero, flats below
     * @return empty if it is beyond all names
     */
    static Optional<Pitch> of(char letter, int times, int alteration) {
        boolean small = Character.isLowerCase(letter);
        Letter name = Letter.valueOf(String.valueOf(Character.toUpperCase(letter)));
        int octave = small ? OCTAVE_OF_SMALL - 1 + times : OCTAVE_OF_LARGE + 1 - times;
        return Pitch.exists(alteration, octave) ? Optional.of(new Pitch(name, alteration, octave)) : Optional.empty();
    }

    /** A pitch as it is written. */
    static String text(Pitch pitch) {
        boolean small = pitch.octave() >= OCTAVE_OF_SMALL;
        String letter = small
                ? pitch.letter().name().toLowerCase(Locale.ROOT)
                : pitch.letter().name();
        int times = small ? pitch.octave() - OCTAVE_OF_SMALL + 1 : OCTAVE_OF_LARGE + 1 - pitch.octave();
        return letter.repeat(times) + accidentals(pitch.alteration());
    }

    /** Sharps or flats as they are written. */
    static String accidentals(int alteration) {
        return (alteration < 0 ? "-" : "#").repeat(Math.abs(alteration));
    }
}
