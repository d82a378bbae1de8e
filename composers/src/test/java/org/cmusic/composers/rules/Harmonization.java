package org.cmusic.composers.rules;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.critic.Fault;
import org.cmusic.composers.critic.Review;
import org.cmusic.composers.critic.Rule;
import org.cmusic.model.Key;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Voice;

/** A melody set for four voices, with what the critic finds in it. */
record Harmonization(Music melody, Music music, Review review) {
    private static final RulesComposer COMPOSER = new RulesComposer();
    private static final int THIRD = 4;

    /** A setting of the first part of a piece; empty if there is none by the rules. */
    static Optional<Harmonization> of(Music piece, long seed) {
        Music melody = new Music(
                piece.heading(),
                piece.meter(),
                piece.keys(),
                piece.tempo(),
                piece.parts().subList(0, 1));
        Brief free = Brief.free(COMPOSER);
        Brief brief = free.with(free.settings().with("harmonize", melody));
        try {
            Music music = COMPOSER.compose(brief, new Corpus(List.of()), Chance.of(seed))
                    .music();
            return Optional.of(new Harmonization(melody, music, Review.of(music).orElseThrow()));
        } catch (BriefException e) {
            return Optional.empty();
        }
    }

    private int tonic() {
        return melody.keys().stream()
                .findFirst()
                .map(mark -> mark.key())
                .orElse(Key.C_MAJOR)
                .tonicFifths();
    }

    private static int last(Part part) {
        Voice voice = part.voices().get(0);
        List<Event> events = voice.events();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof Chord chord) {
                return chord.tones().get(chord.tones().size() - 1).pitch().fifths();
            }
        }
        throw new IllegalStateException("a voice without notes");
    }

    /** Whether the last note of the melody is the root, a third or the fifth of the tonic. */
    boolean canEndOnTonic() {
        int degree = last(melody.parts().get(0)) - tonic();
        return degree == 0 || degree == 1 || degree == THIRD || degree == THIRD - 7;
    }

    boolean endsOnTonic() {
        return last(music.parts().get(music.parts().size() - 1)) == tonic()
                && music.parts().stream()
                        .map(Harmonization::last)
                        .map(fifths -> fifths - tonic())
                        .allMatch(List.of(0, 1, THIRD, THIRD - 7)::contains);
    }

    int count(Rule rule) {
        return review.counts().getOrDefault(rule, 0);
    }

    int parallels() {
        return count(Rule.PARALLEL_FIFTH) + count(Rule.PARALLEL_OCTAVE);
    }

    /** How often alto, tenor or bass are out of their ranges; the melody is as it was given. */
    long outOfRange() {
        return review.faults().stream()
                .filter(fault -> fault.rule() == Rule.RANGE)
                .map(Fault::upper)
                .filter(voice -> voice > 0)
                .count();
    }
}
