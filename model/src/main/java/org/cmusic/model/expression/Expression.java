package org.cmusic.model.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.Pitch;
import org.cmusic.model.Signal;
import org.cmusic.model.UnitGenerator;

/** An expression with its names resolved. */
public sealed interface Expression {

    /** Where it was written. */
    Origin origin();

    /**
     * What it comes to.
     *
     * @throws EvaluationException for a mistake that only the values show
     */
    Value value(Scope scope);

    /** A value. */
    record Constant(Value result, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return result;
        }
    }

    /** A spelled pitch, whose frequency the tuning tells. */
    record Spelled(Pitch pitch, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return new Value.Quantity(Kind.FREQUENCY, scope.frequency(pitch, origin));
        }
    }

    /** A parameter, a local definition, a loop variable. It has no value where its definition was wrong: that was reported. */
    record Local(int slot, String name, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            Value value = scope.local(slot);
            return value instanceof Value.Deferred deferred
                    ? deferred.expression().value(scope)
                    : value;
        }
    }

    /** A definition of a file. */
    record Global(int index, String name, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return scope.global(index);
        }
    }

    /** The opposite. */
    record Negation(Expression operand, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return Arithmetic.negate(operand.value(scope), origin);
        }
    }

    /** Two operands. */
    record Binary(Operator operator, Expression left, Expression right, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            Value first = left.value(scope);
            Value second = right.value(scope);
            if (operator == Operator.MULTIPLY) {
                Remark.ofCutEnvelope(first, second, scope, origin);
            }
            return Arithmetic.apply(operator, first, second, origin);
        }
    }

    /** Not true. */
    record Not(Expression operand, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return Value.truth(!Coercion.truth(operand, scope));
        }
    }

    /** Both true; the right one is looked at only if the left one is. */
    record And(Expression left, Expression right, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return Value.truth(Coercion.truth(left, scope) && Coercion.truth(right, scope));
        }
    }

    /** One of two true; the right one is looked at only if the left one is not. */
    record Or(Expression left, Expression right, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return Value.truth(Coercion.truth(left, scope) || Coercion.truth(right, scope));
        }
    }

    /** One of two values. */
    record Conditional(Expression condition, Expression then, Expression otherwise, Origin origin)
            implements Expression {
        @Override
        public Value value(Scope scope) {
            return Coercion.truth(condition, scope) ? then.value(scope) : otherwise.value(scope);
        }
    }

    /** A list. */
    record Listing(List<Expression> items, Origin origin) implements Expression {
        /** The most values of a list, those of the lists in it counted at each of their places. */
        private static final int MOST_PARTS = 1_000_000;

        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public Value value(Scope scope) {
            Value.Items list = new Value.Items(
                    items.stream().map(item -> item.value(scope)).toList());
            if (list.parts() > MOST_PARTS) {
                throw Closing.tooLarge(origin, MOST_PARTS, "list");
            }
            return list;
        }
    }

    /** A function's value. */
    record Application(Function function, List<Expression> arguments, Origin origin) implements Expression {
        public Application {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Value value(Scope scope) {
            return function.apply(
                    arguments.stream().map(argument -> argument.value(scope)).toList(), origin);
        }
    }

    /** A random value between two of one kind. */
    record Random(Expression low, Expression high, int site, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return Chance.between(low.value(scope), high.value(scope), scope.draw(site), origin);
        }
    }

    /** One of a list by chance. */
    record Choose(Expression list, int site, Origin origin) implements Expression {
        @Override
        public Value value(Scope scope) {
            return Chance.oneOf(list.value(scope), scope.draw(site), origin);
        }
    }

    /** Breakpoints. */
    record Points(List<Point> points, Origin origin) implements Expression {
        public Points {
            points = points instanceof NumberPoints ? points : List.copyOf(points);
        }

        /** Whether all times and values are plain numbers: there is nothing in them to look for. */
        public boolean isPlain() {
            return points instanceof NumberPoints;
        }

        @Override
        public Value value(Scope scope) {
            return Breakpoints.of(this, scope);
        }
    }

    /**
     * One breakpoint.
     *
     * @param shape the shape of the segment that ends here
     */
    record Point(PointTime time, Expression value, Shape shape, Origin origin) {}

    /** The shape of a segment. */
    sealed interface Shape {
        /** Straight in the kind of the values. */
        record Straight() implements Shape {}

        /** Straight in the linear value. */
        record Linear() implements Shape {}

        /** Exponential: straight in the logarithm of the value; to or from 0, a fall or rise of 60 dB. */
        record Exponential() implements Shape {}

        /** Bent by a curvature, as in gen4 of cmusic. */
        record Curved(Expression curvature) implements Shape {}
    }

    /** The time of a breakpoint. */
    sealed interface PointTime {
        /** From the start of the note; negative, from its end. */
        record At(Expression time) implements PointTime {}

        /** A fraction of the note, 0 to 1. */
        record Share(double fraction) implements PointTime {}

        /** The end of the note. */
        record End() implements PointTime {}
    }

    /**
     * A use of a unit generator: of a curve, a wave or a signal.
     *
     * @param arguments one for each input of the signature; empty where the default holds
     * @param site the place in the text, counted within its definition, which keys its random stream
     */
    record Unit(UnitGenerator generator, List<Optional<Expression>> arguments, int site, Origin origin)
            implements Expression {
        public Unit {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Value value(Scope scope) {
            return UnitEvaluation.of(this, scope);
        }
    }

    /** The sum of the partials. */
    record Bank(Origin origin) implements Expression {
        private static final Signal BANK = new Signal.Bank();

        @Override
        public Value value(Scope scope) {
            return new Value.Sounding(Kind.NUMBER, BANK);
        }
    }

    /** What an effect is sent. */
    record Sent(Origin origin) implements Expression {
        private static final Signal SENT = new Signal.Sent();

        @Override
        public Value value(Scope scope) {
            return new Value.Sounding(Kind.NUMBER, SENT);
        }
    }

    /** What stands where something could not be made sense of; that was reported where it was found. */
    record Broken(Origin origin) implements Expression {
        /** The code of the mistake that its evaluation is; no message is due. */
        public static final String CODE = "broken";

        @Override
        public Value value(Scope scope) {
            throw new EvaluationException(CODE, origin, Map.of());
        }
    }
}
