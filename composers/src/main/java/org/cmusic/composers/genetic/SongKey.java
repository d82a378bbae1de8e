package org.cmusic.composers.genetic;

import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.cmusic.notation.KeySignature;

/**
 * Where the scale of a song lies: degree 0 is a tonic.
 *
 * @param octave the octave of that tonic
 */
public record SongKey(Key key, int octave) {
    private static final int LETTERS = 7;

    /** The pitch of a degree. */
    public Pitch pitch(int degree, int accidental) {
        int steps = key.letter().ordinal() + degree;
        Letter letter = Letter.values()[Math.floorMod(steps, LETTERS)];
        return new Pitch(letter, signed(letter) + accidental, octave + Math.floorDiv(steps, LETTERS));
    }

    /** The degree of a pitch. */
    public int degree(Pitch pitch) {
        return pitch.letter().ordinal() - key.letter().ordinal() + LETTERS * (pitch.octave() - octave);
    }

    /** Semitones that a pitch lies above what the scale has on its letter. */
    public int accidental(Pitch pitch) {
        return pitch.alteration() - signed(pitch.letter());
    }

    /** What the signature does to a letter. */
    private int signed(Letter letter) {
        return KeySignature.alteration(key.signature(), letter);
    }
}
