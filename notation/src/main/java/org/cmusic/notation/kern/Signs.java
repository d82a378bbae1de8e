package org.cmusic.notation.kern;

import java.util.Optional;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.Mode;
import org.cmusic.notation.KeySignature;

/**
 * What holds at a line for all spines.
 *
 * @param meter the meter
 * @param signature sharps of the key signature above zero, flats below
 * @param tonic what the file says of the key besides
 * @param tempo quarter notes a minute
 * @param settled whether music has followed
 */
record Signs(
        Optional<Meter> meter,
        Optional<Integer> signature,
        Optional<Tonic> tonic,
        Optional<Double> tempo,
        boolean settled) {
    /** Nothing is told. */
    static final Signs NONE = new Signs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /**
     * What a key is called.
     *
     * @param named the mode where it is named, as in {@code *d:dor}
     * @param minor whether it is a small letter
     */
    record Tonic(Letter letter, int alteration, Optional<Mode> named, boolean minor) {
        private Key key() {
            return new Key(letter, alteration, named.orElse(minor ? Mode.MINOR : Mode.MAJOR));
        }

        private Key under(int signature) {
            Key own = key();
            return own.signature() == signature ? own : KeySignature.of(signature, letter, alteration);
        }
    }

    Signs withMeter(Meter other) {
        return new Signs(Optional.of(other), signature, tonic, tempo, settled);
    }

    /** Another signature; a key that music has followed does not hold any more, unless nothing changes. */
    Signs withSignature(int other) {
        boolean kept = !settled || signature.equals(Optional.of(other));
        return new Signs(meter, Optional.of(other), kept ? tonic : Optional.empty(), tempo, settled && kept);
    }

    Signs withTonic(Tonic other) {
        return new Signs(meter, signature, Optional.of(other), tempo, settled);
    }

    Signs withTempo(double other) {
        return new Signs(meter, signature, tonic, Optional.of(other), settled);
    }

    /** The same once music has followed. */
    Signs nowSettled() {
        return settled ? this : new Signs(meter, signature, tonic, tempo, true);
    }

    /** The key, if anything is told of it. */
    Optional<Key> key() {
        if (signature.isEmpty()) {
            return tonic.map(Tonic::key);
        }
        int sharps = signature.get();
        return Optional.of(tonic.map(name -> name.under(sharps)).orElseGet(() -> KeySignature.of(sharps, Mode.MAJOR)));
    }
}
