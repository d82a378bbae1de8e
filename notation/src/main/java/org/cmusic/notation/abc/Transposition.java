package org.cmusic.notation.abc;

import java.util.Optional;
import org.cmusic.model.Key;
import org.cmusic.model.Pitch;

/** Pitches and keys moved by semitones, so that they keep their places in the scale: D in C major, up a tone, is E in D. */
final class Transposition {
    private static final int SEMITONES = 12;
    private static final int FIFTH = 7;
    private static final int FLATTEST = -29;
    private static final int SHARPEST = 33;

    private final int semitones;
    private final int fifths;

    private Transposition(int semitones, int fifths) {
        this.semitones = semitones;
        this.fifths = fifths;
    }

    /** Up by semitones, from a signature to the one with the fewest signs. */
    static Transposition of(int semitones, int signature) {
        int reached = Math.floorMod(semitones * FIFTH + signature, SEMITONES);
        int nearest = reached > SEMITONES / 2 ? reached - SEMITONES : reached;
        return new Transposition(semitones, semitones % SEMITONES == 0 ? 0 : nearest - signature);
    }

    /** A pitch moved; empty if it goes beyond all pitches. */
    Optional<Pitch> of(Pitch pitch) {
        int place = pitch.fifths() + fifths;
        if (place < FLATTEST || place > SHARPEST) {
            return Optional.empty();
        }
        Pitch name = Pitch.ofFifths(place, 0);
        int octave =
                Math.floorDiv(pitch.midi() + semitones - name.letter().semitone() - name.alteration(), SEMITONES) - 1;
        return octave < -1 || octave > 9
                ? Optional.empty()
                : Optional.of(new Pitch(name.letter(), name.alteration(), octave));
    }

    /** A key moved; it stays if it goes beyond all keys. */
    Key of(Key key) {
        Pitch tonic = Pitch.ofFifths(Math.max(FLATTEST, Math.min(SHARPEST, key.tonicFifths() + fifths)), 0);
        return Math.abs(tonic.alteration()) > 2 ? key : new Key(tonic.letter(), tonic.alteration(), key.mode());
    }
}
