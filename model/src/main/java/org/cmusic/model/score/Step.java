package org.cmusic.model.score;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression;

/** What stands in a part or a phrase. */
public sealed interface Step {

    /** Where it was written. */
    Origin origin();

    /** Whether it puts steps beside the sequence, or contains one that does. */
    default boolean hasStepsBeside(List<Phrase> phrases) {
        return false;
    }

    /** A value by name. */
    record Assignment(String name, Expression value, Origin origin) {}

    /** The length of what gives none, to the end of the block. */
    record Each(Expression length, Origin origin) implements Step {}

    /** An argument for the notes to the end of the block. */
    record Assign(Assignment assignment) implements Step {
        @Override
        public Origin origin() {
            return assignment.origin();
        }
    }

    /** An argument that goes from one value to another over a stretch of beats and stays there. */
    record Ramp(String name, Expression from, Expression to, Expression over, Origin origin) implements Step {}

    /** Silence. */
    record Rest(Optional<Expression> length, Origin origin) implements Step {}

    /**
     * A note or a chord.
     *
     * @param members each the pitches it passes through: one, or more for a slide
     * @param tied whether it is joined to the next
     */
    record Sound(
            List<List<Expression>> members,
            Optional<Expression> length,
            List<Assignment> arguments,
            boolean tied,
            Origin origin)
            implements Step {
        public Sound {
            members = List.copyOf(members);
            arguments = List.copyOf(arguments);
        }
    }

    /** A bar ends here. */
    record BarCheck(Origin origin) implements Step {}

    /** A local name and its value, evaluated once. */
    record Let(int slot, Expression value, Origin origin) implements Step {}

    /**
     * A phrase.
     *
     * @param phrase its place in the list of phrases
     * @param arguments one for each of its parameters; empty where the default holds
     */
    record Play(int phrase, List<Optional<Expression>> arguments, Origin origin) implements Step {
        public Play {
            arguments = List.copyOf(arguments);
        }

        @Override
        public boolean hasStepsBeside(List<Phrase> phrases) {
            return phrases.get(phrase).body().hasStepsBeside(phrases);
        }
    }

    /** A block several times. */
    record Repeat(Expression count, Block body, Origin origin) implements Step {
        @Override
        public boolean hasStepsBeside(List<Phrase> phrases) {
            return body.hasStepsBeside(phrases);
        }
    }

    /** A block for each whole number of a range, which is the origin. */
    record Count(int slot, Expression low, Expression high, Block body, Origin origin) implements Step {
        @Override
        public boolean hasStepsBeside(List<Phrase> phrases) {
            return body.hasStepsBeside(phrases);
        }
    }

    /** A block for each value of a list. */
    record ForEach(int slot, Expression list, Block body, Origin origin) implements Step {
        @Override
        public boolean hasStepsBeside(List<Phrase> phrases) {
            return body.hasStepsBeside(phrases);
        }
    }

    /** A block if a condition holds, or else another. */
    record If(Expression condition, Block then, Block otherwise, Origin origin) implements Step {
        @Override
        public boolean hasStepsBeside(List<Phrase> phrases) {
            return then.hasStepsBeside(phrases) || otherwise.hasStepsBeside(phrases);
        }
    }

    /** Steps beside the sequence, from a time of the enclosing block on. */
    record At(Expression time, Block body, Origin origin) implements Step {
        @Override
        public boolean hasStepsBeside(List<Phrase> phrases) {
            return true;
        }
    }
}
