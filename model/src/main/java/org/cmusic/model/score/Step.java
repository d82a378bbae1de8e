package org.cmusic.model.score;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression;

/** What stands in a part or a phrase. */
public sealed interface Step {

    /** Where it was written. */
    Origin origin();

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
    }

    /** A block several times. */
    record Repeat(Expression count, Block body, Origin origin) implements Step {}

    /** A block for each whole number of a range, which is the origin. */
    record Count(int slot, Expression low, Expression high, Block body, Origin origin) implements Step {}

    /** A block for each value of a list. */
    record ForEach(int slot, Expression list, Block body, Origin origin) implements Step {}

    /** The block of the first condition that holds, or if none does, another. */
    record If(List<Branch> branches, Block otherwise, Origin origin) implements Step {
        public If {
            branches = List.copyOf(branches);
        }
    }

    /** A block and when it is done. */
    record Branch(Expression condition, Block body) {}

    /** Steps beside the sequence, from a time of the enclosing block on. */
    record At(Expression time, Block body, Origin origin) implements Step {}
}
