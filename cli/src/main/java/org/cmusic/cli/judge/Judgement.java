package org.cmusic.cli.judge;

import java.util.Optional;
import org.cmusic.composers.critic.Comparison;
import org.cmusic.composers.critic.Review;

/**
 * What is told of a piece.
 *
 * @param comparison with a corpus, if there is one
 */
public record Judgement(String file, Review review, Optional<Comparison.Result> comparison) {
    /** A run of more notes is a copy. */
    private static final int MOST_COPIED = 16;

    /** Whether nothing is gravely wrong with it, and no long run of it is copied. */
    public boolean passes() {
        boolean copied = comparison.isPresent() && comparison.get().longest().notes() > MOST_COPIED;
        return review.grave().isEmpty() && !copied;
    }
}
