package org.cmusic.notation.kern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;

/**
 * How much higher a spine is written than it sounds: {@code *Trd1c2} is for clarinets in B flat.
 *
 * @param steps steps of the staff
 * @param semitones keys of the keyboard
 */
record Transposition(int steps, int semitones) {
    /** As it sounds. */
    static final Transposition NONE = new Transposition(0, 0);

    private static final Pattern FORM = Pattern.compile("\\*Trd([+-]?[0-9]{1,3})c([+-]?[0-9]{1,3})");
    private static final int LETTERS = 7;
    private static final int SEMITONES = 12;

    /** Reads an interpretation; empty if it is none of these. */
    static Optional<Transposition> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Transposition(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** What sounds where a pitch is written; empty where that has no name. */
    Optional<Pitch> sounding(Pitch written) {
        int step = written.diatonicStep() - steps;
        int octave = Math.floorDiv(step, LETTERS);
        Letter letter = Letter.values()[Math.floorMod(step, LETTERS)];
        int alteration = written.midi() - semitones - SEMITONES * (octave + 1) - letter.semitone();
        return KernPitch.named(letter, alteration, octave);
    }

    /** How many fifths higher it is written. */
    int fifths() {
        return LETTERS * semitones - SEMITONES * steps;
    }
}
