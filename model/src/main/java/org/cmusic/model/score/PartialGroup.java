package org.cmusic.model.score;

import java.util.Optional;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression;

/** One partial of an instrument, or a bank of them. */
public sealed interface PartialGroup {

    /** The fields that a partial may have. */
    Fields fields();

    /** Where it was written. */
    Origin origin();

    /** A sine at a multiple of the pitch. */
    record Harmonic(Expression ratio, Fields fields, Origin origin) implements PartialGroup {}

    /** A sine of a frequency of its own. */
    record Fixed(Expression frequency, Fields fields, Origin origin) implements PartialGroup {}

    /**
     * One sine for each whole number of a range.
     *
     * @param slot where the number stands while the fields are evaluated
     * @param ratio the multiple of the pitch; the number itself if empty
     */
    record Bank(int slot, Expression low, Expression high, Optional<Expression> ratio, Fields fields, Origin origin)
            implements PartialGroup {}

    /**
     * The fields of a partial, each empty where its default holds.
     *
     * @param level 0 dB by default
     * @param envelope numbers or levels; a ramp of 5 ms at each end by default
     * @param bend intervals or ratios; none by default
     * @param phase an angle; a sine by default
     * @param pan a position, added to that of the output
     */
    record Fields(
            Optional<Expression> level,
            Optional<Expression> envelope,
            Optional<Expression> bend,
            Optional<Expression> phase,
            Optional<Expression> pan) {}
}
