package org.cmusic.notation.abc;

import org.cmusic.model.Key;
import org.cmusic.notation.Findings;
import org.cmusic.notation.KeySignature;

/** The value of a field {@code K:}. */
final class KeyText {
    private KeyText() {}

    /** A key; one whose tonic has two accidentals is written by another that sounds the same, which is told. */
    static String of(Key key, Findings findings) {
        Key written = key;
        if (Math.abs(key.alteration()) > 1) {
            findings.mended("key", 1, 1);
            written = KeySignature.usual(key.signature(), key.mode());
        }
        String accidental = written.alteration() == 0 ? "" : written.alteration() > 0 ? "#" : "b";
        return written.letter() + accidental + mode(written);
    }

    private static String mode(Key key) {
        return switch (key.mode()) {
            case MAJOR -> "";
            case MINOR -> "m";
            case IONIAN -> "ion";
            case DORIAN -> "dor";
            case PHRYGIAN -> "phr";
            case LYDIAN -> "lyd";
            case MIXOLYDIAN -> "mix";
            case AEOLIAN -> "aeo";
            case LOCRIAN -> "loc";
        };
    }
}
