package org.cmusic.notation;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;

/**
 * Which signature a piece without one would have: that whose scale holds the most of what sounds; of equals the one with
 * the fewest accidentals, sharps before flats.
 */
public final class KeyFinding {
    private static final int SEMITONES = 12;
    private static final int FIFTH = 7;
    private static final int MOST_SHARPS = 6;
    private static final int SCALE = 7;

    private final double[] sounding = new double[SEMITONES];

    /**
     * Takes a note into account.
     *
     * @param midi its key on the keyboard
     * @param beats how long it sounds
     */
    public void add(int midi, double beats) {
        sounding[Math.floorMod(midi, SEMITONES)] += beats;
    }

    /** The major key of the signature; C major where nothing sounds. */
    public Key key() {
        int signature = IntStream.rangeClosed(-MOST_SHARPS + 1, MOST_SHARPS)
                .boxed()
                .max(Comparator.comparingDouble((Integer sharps) -> held(sharps))
                        .thenComparing(sharps -> -Math.abs(sharps))
                        .thenComparing(sharps -> sharps))
                .orElse(0);
        Pitch tonic = Pitch.ofFifths(signature, 0);
        return new Key(tonic.letter(), tonic.alteration(), Mode.MAJOR);
    }

    /** How much of what sounds is in the scale of a signature. */
    private double held(int sharps) {
        int lowest = Letter.F.fifth() + sharps;
        return IntStream.range(lowest, lowest + SCALE)
                .mapToDouble(fifths -> sounding[Math.floorMod(fifths * FIFTH, SEMITONES)])
                .sum();
    }
}
