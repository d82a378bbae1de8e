package org.cmusic.composers.markov;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmusic.composers.Brief;
import org.cmusic.composers.critic.VoiceRange;
import org.cmusic.model.Key;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;

/**
 * The key and the octave of a tune. Those of a primer stay; a key that is asked for stays; else it is the key of few signs in
 * which the tune lies best for a soprano.
 *
 * @param key the key
 * @param tonic the key of the keyboard that pitches are counted from
 */
record Placement(Key key, int tonic) {
    private static final VoiceRange SOPRANO = VoiceRange.CHOIR.get(0);
    private static final int MIDDLE = 71;
    private static final int MOST_SIGNS = 4;
    private static final int LOWEST_OCTAVE = 2;
    private static final int HIGHEST_OCTAVE = 7;
    private static final double BEYOND = 100;
    private static final double SIGN = 0.5;

    /** Where a tune lies best. */
    static Placement of(List<List<TuneNote>> phrases, Brief brief, Sources sources) {
        Optional<Tune> primer = sources.primer().filter(tune -> tune.key().equals(sources.key()));
        if (primer.isPresent()) {
            return new Placement(sources.key(), primer.get().tonic());
        }
        boolean isFixed = brief.key().isPresent() || sources.primer().isPresent();
        Stream<Key> keys =
                isFixed ? Stream.of(sources.key()) : keys(sources.key().mode());
        int low = pitches(phrases).min().orElse(0);
        int high = pitches(phrases).max().orElse(0);
        return keys.flatMap(Placement::octaves)
                .reduce((best, next) -> next.cost(low, high) < best.cost(low, high) ? next : best)
                .orElseThrow();
    }

    private static IntStream pitches(List<List<TuneNote>> phrases) {
        return phrases.stream().flatMap(List::stream).mapToInt(TuneNote::pitch);
    }

    private static Stream<Key> keys(Mode mode) {
        return IntStream.rangeClosed(-MOST_SIGNS, MOST_SIGNS)
                .mapToObj(signs -> Pitch.ofFifths(signs - mode.sharps(), 0))
                .map(tonic -> new Key(tonic.letter(), tonic.alteration(), mode));
    }

    private static Stream<Placement> octaves(Key key) {
        return IntStream.rangeClosed(LOWEST_OCTAVE, HIGHEST_OCTAVE)
                .mapToObj(octave -> new Placement(
                        key, Pitch.ofFifths(key.tonicFifths(), octave).midi()));
    }

    private double cost(int low, int high) {
        int beyond = Math.max(0, SOPRANO.low() - tonic - low) + Math.max(0, tonic + high - SOPRANO.high());
        return BEYOND * beyond + Math.abs(tonic + (low + high) / 2.0 - MIDDLE) + SIGN * Math.abs(key.signature());
    }
}
