package org.cmusic.cli.judge;

import java.util.Optional;
import org.cmusic.composers.critic.Comparison;
import org.cmusic.composers.critic.Melody;
import org.cmusic.composers.critic.Review;
import org.cmusic.model.music.Music;

/**
 * What is told of a piece.
 *
 * @param comparison with a corpus, if there is one
 */
public record Judgement(String file, Review review, Optional<Comparison.Result> comparison) {
    /** A run of more notes is a copy. */
    private static final int MOST_COPIED = 16;

    /** What keeps a piece from being judged: that it is too long, or has no notes. */
    public static Optional<String> obstacle(Music music) {
        if (Review.isTooLong(music)) {
            return Optional.of("too long to be judged: more than " + Review.LONGEST + " quarter notes");
        }
        return Melody.of(music).isEmpty() ? Optional.of("no notes; nothing judged") : Optional.empty();
    }

    /** Judges a piece that nothing keeps from it. */
    public static Judgement of(String file, Music music, Optional<Comparison> comparison) {
        Review review = Review.of(music).orElseThrow();
        return new Judgement(file, review, comparison.map(other -> other.compare(music)));
    }

    /** Whether nothing is gravely wrong with it, and no long run of it is copied. */
    public boolean passes() {
        boolean copied = comparison.isPresent() && comparison.get().longest().notes() > MOST_COPIED;
        return review.grave().isEmpty() && !copied;
    }
}
