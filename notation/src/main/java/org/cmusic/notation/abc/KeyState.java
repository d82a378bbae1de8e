package org.cmusic.notation.abc;

import java.util.Arrays;
import java.util.Optional;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.notation.KeySignature;

/**
 * What a key does to notes without accidentals.
 *
 * @param key as it is named; empty for none
 * @param alterations sharps above zero and flats below, by the ordinal of the letter
 */
record KeyState(Optional<Key> key, int[] alterations) {
    /** No key. */
    static final KeyState NONE = new KeyState(Optional.empty(), new int[Letter.values().length]);

    /** A key as its signature has it. */
    static KeyState of(Key key) {
        return new KeyState(Optional.of(key), signature(key.signature()));
    }

    /** Signs of its own, with a tonic: the key is that of the mode which has these signs, or else {@code otherwise}. */
    static KeyState of(int[] signs, Key otherwise) {
        int count = 0;
        for (int sign : signs) {
            count += sign;
        }
        boolean usual = Math.abs(count) <= KeySignature.MOST && Arrays.equals(signs, signature(count));
        Key key = usual ? KeySignature.of(count, otherwise.letter(), otherwise.alteration()) : otherwise;
        return new KeyState(Optional.of(key), signs);
    }

    /** The alterations of a signature, by the ordinal of the letter. */
    static int[] signature(int sharps) {
        int[] found = new int[Letter.values().length];
        for (Letter letter : Letter.values()) {
            found[letter.ordinal()] = KeySignature.alteration(sharps, letter);
        }
        return found;
    }

    /** The alteration of a letter. */
    int of(Letter letter) {
        return alterations[letter.ordinal()];
    }
}
