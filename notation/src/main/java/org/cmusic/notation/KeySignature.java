package org.cmusic.notation;

import java.util.List;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;

/** Keys by their signatures: sharps above zero, flats below, -7 to 7. */
public final class KeySignature {
    /** The most sharps or flats of a signature. */
    public static final int MOST = 7;

    private static final int MOST_USUAL_FLATS = 5;
    private static final int SEMITONES = 12;

    private static final List<Mode> NAMED_FIRST =
            List.of(Mode.MAJOR, Mode.MINOR, Mode.DORIAN, Mode.MIXOLYDIAN, Mode.PHRYGIAN, Mode.LYDIAN, Mode.LOCRIAN);

    private KeySignature() {}

    /** The sharps of a letter under a signature, or below zero its flats. */
    public static int alteration(int signature, Letter letter) {
        return Math.floorDiv(signature + Letter.B.fifth() - letter.fifth(), Letter.values().length);
    }

    /** The key of a mode that has a signature. */
    public static Key of(int signature, Mode mode) {
        Pitch tonic = Pitch.ofFifths(signature - mode.sharps(), 0);
        return new Key(tonic.letter(), tonic.alteration(), mode);
    }

    /** The key of a mode whose signature has as few signs as may be, -5 to 6, and sounds as another signature. */
    public static Key usual(int signature, Mode mode) {
        return of(Math.floorMod(signature + MOST_USUAL_FLATS, SEMITONES) - MOST_USUAL_FLATS, mode);
    }

    /**
     * The key of a tonic under a signature, which tells the mode: D without accidentals is dorian. Where no mode of the
     * tonic has the signature, the major key of the signature.
     */
    public static Key of(int signature, Letter tonic, int alteration) {
        int fifths = new Pitch(tonic, alteration, 4).fifths();
        return NAMED_FIRST.stream()
                .filter(mode -> fifths + mode.sharps() == signature)
                .findFirst()
                .map(mode -> new Key(tonic, alteration, mode))
                .orElseGet(() -> of(signature, Mode.MAJOR));
    }
}
