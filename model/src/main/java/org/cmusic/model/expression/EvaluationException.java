package org.cmusic.model.expression;

import java.util.Map;
import org.cmusic.model.Origin;

/** A mistake of the score that shows when an expression is evaluated: which, where, and the facts that a message names. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Mistake mistake;

    /** A mistake. */
    public EvaluationException(Mistake mistake) {
        super(mistake.code(), null, false, false);
        this.mistake = mistake;
    }

    /** A mistake with its facts. */
    public EvaluationException(String code, Origin origin, Map<String, Object> facts) {
        this(new Mistake(code, origin, facts));
    }

    /** What is wrong. */
    public Mistake mistake() {
        return mistake;
    }

    /**
     * What is wrong, without words.
     *
     * @param code the name of the mistake, as in {@code unit-mismatch}
     * @param origin where
     * @param facts what the message names; a value of the language stands as {@link Value}
     */
    public record Mistake(String code, Origin origin, Map<String, Object> facts) {
        public Mistake {
            facts = Map.copyOf(facts);
        }

        /** The same, at {@code place} if it has no place of its own. */
        public Mistake orAt(Origin place) {
            return origin == Origin.NONE ? new Mistake(code, place, facts) : this;
        }
    }
}
