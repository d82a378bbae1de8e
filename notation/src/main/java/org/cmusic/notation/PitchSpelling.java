package org.cmusic.notation;

import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;

/**
 * Names for the keys of a keyboard, by the key of the music: of the names of a key the one among twelve neighbours on
 * the line of fifths, from three fifths below the scale to two above it; in minor modes one further up, for their raised
 * degrees. In C major these are Eb to G#, in A minor Bb to D#.
 */
public final class PitchSpelling {
    private static final int SEMITONES = 12;
    private static final int FIFTH = 7;
    private static final int FLATTEST_IN_MAJOR = -4;
    private static final int FLATTEST_IN_MINOR = -3;
    private static final int LOWEST_OCTAVE = -1;
    private static final int DORIAN = -2;

    private PitchSpelling() {}

    /**
     * The name of a key of the keyboard.
     *
     * @param midi its number, 0 to 127, 60 for middle C
     * @param key the key of the music there
     */
    public static Pitch spell(int midi, Key key) {
        boolean minor = key.mode().sharps() < DORIAN;
        int flattest = key.signature() + 1 + (minor ? FLATTEST_IN_MINOR : FLATTEST_IN_MAJOR);
        int fifths = flattest + Math.floorMod(midi * FIFTH - flattest, SEMITONES);
        int octave = octave(midi, fifths);
        // The lowest key of all is B# in an octave that is no more: there it is C.
        return octave < LOWEST_OCTAVE
                ? Pitch.ofFifths(fifths - SEMITONES, LOWEST_OCTAVE)
                : Pitch.ofFifths(fifths, octave);
    }

    /** The octave that the letter of a name counts in. */
    private static int octave(int midi, int fifths) {
        Pitch name = Pitch.ofFifths(fifths, 0);
        Letter letter = name.letter();
        return Math.floorDiv(midi - letter.semitone() - name.alteration(), SEMITONES) - 1;
    }
}
