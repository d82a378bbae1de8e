package org.cmusic.model.score;

import org.cmusic.model.expression.EvaluationException.Mistake;

/** Takes down the mistakes that show while a score is expanded. */
@FunctionalInterface
public interface Mistakes {
    /** Takes nothing down: for a score that was checked before. */
    Mistakes NONE = mistake -> {};

    /** Takes a mistake down. */
    void add(Mistake mistake);
}
