package org.cmusic.grammar.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.lower.Quantities;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Binary;
import org.cmusic.grammar.syntax.Breakpoint;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.ListLiteral;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.PointTime;
import org.cmusic.grammar.syntax.Points;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.Truth;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Pitch;
import org.cmusic.model.Tuning;
import org.cmusic.model.Wave;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.Shape;
import org.cmusic.model.expression.Operator;
import org.cmusic.model.expression.Value;

/**
 * Expressions and values of the model as syntax. Numbers keep every digit, so that what is read back is equal to the bit;
 * spelled pitches become frequencies, which no tuning changes.
 */
final class ExpressionWriter {
    private static final Span NOWHERE = Span.NOWHERE;

    private final Tuning tuning;

    ExpressionWriter(Tuning tuning) {
        this.tuning = tuning;
    }

    static Name name(String text) {
        return new Name(text, NOWHERE);
    }

    /** An amount in the unit of its kind. */
    static Expression quantity(Kind kind, double amount) {
        if (kind == Kind.LEVEL && amount == Double.NEGATIVE_INFINITY) {
            return new Reference("silence", NOWHERE);
        }
        return signed(Quantities.digits(Math.abs(amount)), unit(kind), amount < 0 || 1 / amount < 0);
    }

    private static Expression signed(String digits, Unit unit, boolean negative) {
        Quantity quantity = new Quantity(digits, unit, NOWHERE);
        return negative ? new Unary(Unary.Operator.MINUS, quantity, NOWHERE) : quantity;
    }

    private static Unit unit(Kind kind) {
        return switch (kind) {
            case FREQUENCY -> Unit.HERTZ;
            case LEVEL -> Unit.DECIBEL;
            case TIME -> Unit.SECOND;
            case INTERVAL -> Unit.CENT;
            case ANGLE -> Unit.DEGREE;
            case TEMPO -> Unit.BPM;
            case BEATS -> Unit.BEAT;
            default -> Unit.NONE;
        };
    }

    /** A time in beats, exactly. */
    static Expression beats(Beats beats) {
        long numerator = Math.abs(beats.numerator());
        String digits = beats.isWhole() ? Long.toString(numerator) : numerator + "/" + beats.denominator();
        return signed(digits, Unit.BEAT, beats.signum() < 0);
    }

    /** A value. */
    Expression value(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity(quantity.kind(), quantity.amount());
        }
        if (value instanceof Value.Span span) {
            return beats(span.beats());
        }
        if (value instanceof Value.Truth truth) {
            return new Truth(truth.isTrue(), NOWHERE);
        }
        if (value instanceof Value.Text text) {
            return new Text(text.text(), NOWHERE);
        }
        if (value instanceof Value.Choice choice) {
            return new Reference(choice.name(), NOWHERE);
        }
        if (value instanceof Value.Items items) {
            return new ListLiteral(items.values().stream().map(this::value).toList(), NOWHERE);
        }
        if (value instanceof Value.Form form) {
            return wave(form.wave());
        }
        if (value instanceof Value.Deferred deferred) {
            return expression(deferred.expression());
        }
        throw new IllegalArgumentException("cannot be written: " + value);
    }

    private static Expression wave(Wave wave) {
        if (wave instanceof Wave.Samples samples) {
            return call("samples", numbers(samples.values(), Kind.NUMBER, 1));
        }
        Wave.Harmonics harmonics = (Wave.Harmonics) wave;
        List<Argument> arguments = new ArrayList<>(numbers(harmonics.amplitudes(), Kind.NUMBER, 1));
        List<Expression> phases = numbers(harmonics.phases(), Kind.ANGLE, 360).stream()
                .map(Argument::value)
                .toList();
        arguments.add(new Argument(Optional.of(name("phases")), new ListLiteral(phases, NOWHERE), NOWHERE));
        return call("harmonics", arguments);
    }

    private static List<Argument> numbers(double[] amounts, Kind kind, double factor) {
        List<Argument> arguments = new ArrayList<>();
        for (double amount : amounts) {
            arguments.add(new Argument(Optional.empty(), quantity(kind, amount * factor), NOWHERE));
        }
        return arguments;
    }

    private static Expression call(String function, List<Argument> arguments) {
        return new Call(name(function), arguments, NOWHERE);
    }

    /** An expression. */
    Expression expression(org.cmusic.model.expression.Expression expression) {
        if (expression instanceof org.cmusic.model.expression.Expression.Constant constant) {
            return value(constant.result());
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Spelled spelled) {
            return pitch(spelled.pitch());
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Local local) {
            return new Reference(local.name(), NOWHERE);
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Bank) {
            return new Reference("bank", NOWHERE);
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Sent) {
            return new Reference("input", NOWHERE);
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Listing listing) {
            return new ListLiteral(expressions(listing.items()), NOWHERE);
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Points points) {
            return new Points(points.points().stream().map(this::point).toList(), List.of(), NOWHERE);
        }
        return operation(expression);
    }

    /** A pitch that the tuning leaves out is one that no note needs: it stays as it is spelled. */
    private Expression pitch(Pitch pitch) {
        return tuning.sounds(pitch)
                ? quantity(Kind.FREQUENCY, tuning.frequency(pitch))
                : new PitchLiteral(pitch.letter().name().charAt(0), pitch.alteration(), pitch.octave(), NOWHERE);
    }

    private List<Expression> expressions(List<org.cmusic.model.expression.Expression> all) {
        return all.stream().map(this::expression).toList();
    }

    private Expression operation(org.cmusic.model.expression.Expression expression) {
        if (expression instanceof org.cmusic.model.expression.Expression.Negation negation) {
            return new Unary(Unary.Operator.MINUS, expression(negation.operand()), NOWHERE);
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Not not) {
            return new Unary(Unary.Operator.NOT, expression(not.operand()), NOWHERE);
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Binary binary) {
            return binary(operator(binary.operator()), binary.left(), binary.right());
        }
        if (expression instanceof org.cmusic.model.expression.Expression.And and) {
            return binary(Binary.Operator.AND, and.left(), and.right());
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Or or) {
            return binary(Binary.Operator.OR, or.left(), or.right());
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Conditional conditional) {
            return new org.cmusic.grammar.syntax.Conditional(
                    expression(conditional.condition()),
                    expression(conditional.then()),
                    expression(conditional.otherwise()),
                    NOWHERE);
        }
        return invocation(expression);
    }

    private Expression invocation(org.cmusic.model.expression.Expression expression) {
        if (expression instanceof org.cmusic.model.expression.Expression.Application application) {
            return call(application.function().label(), unnamed(application.arguments()));
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Random random) {
            return call("random", unnamed(List.of(random.low(), random.high())));
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Choose choose) {
            return call("choose", unnamed(List.of(choose.list())));
        }
        if (expression instanceof org.cmusic.model.expression.Expression.Unit unit) {
            return unit(unit);
        }
        throw new IllegalArgumentException("cannot be written: " + expression);
    }

    private Expression binary(
            Binary.Operator operator,
            org.cmusic.model.expression.Expression left,
            org.cmusic.model.expression.Expression right) {
        return new Binary(operator, expression(left), expression(right), NOWHERE);
    }

    private static Binary.Operator operator(Operator operator) {
        return switch (operator) {
            case ADD -> Binary.Operator.ADD;
            case SUBTRACT -> Binary.Operator.SUBTRACT;
            case MULTIPLY -> Binary.Operator.MULTIPLY;
            case DIVIDE -> Binary.Operator.DIVIDE;
            case POWER -> Binary.Operator.POWER;
            case LESS -> Binary.Operator.LESS;
            case LESS_OR_EQUAL -> Binary.Operator.AT_MOST;
            case GREATER -> Binary.Operator.GREATER;
            case GREATER_OR_EQUAL -> Binary.Operator.AT_LEAST;
            case EQUAL -> Binary.Operator.EQUAL;
            case NOT_EQUAL -> Binary.Operator.UNEQUAL;
        };
    }

    private List<Argument> unnamed(List<org.cmusic.model.expression.Expression> arguments) {
        return arguments.stream()
                .map(argument -> new Argument(Optional.empty(), expression(argument), NOWHERE))
                .toList();
    }

    private Expression unit(org.cmusic.model.expression.Expression.Unit unit) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < unit.arguments().size(); i++) {
            if (unit.arguments().get(i).isPresent()) {
                Name input = name(unit.generator().inputs().get(i).name());
                arguments.add(new Argument(
                        Optional.of(input), expression(unit.arguments().get(i).get()), NOWHERE));
            }
        }
        return call(unit.generator().name(), arguments);
    }

    private Breakpoint point(Point point) {
        return new Breakpoint(time(point.time()), expression(point.value()), shape(point.shape()), NOWHERE);
    }

    private PointTime time(org.cmusic.model.expression.Expression.PointTime time) {
        if (time instanceof org.cmusic.model.expression.Expression.PointTime.At at) {
            return new PointTime.Moment(expression(at.time()));
        }
        if (time instanceof org.cmusic.model.expression.Expression.PointTime.Share share) {
            return new PointTime.Moment(new Quantity(Percent.digits(share.fraction()), Unit.PERCENT, NOWHERE));
        }
        return new PointTime.End(NOWHERE);
    }

    private Optional<Expression> shape(Shape shape) {
        if (shape instanceof Shape.Linear) {
            return Optional.of(new Reference("linear", NOWHERE));
        }
        if (shape instanceof Shape.Exponential) {
            return Optional.of(new Reference("exp", NOWHERE));
        }
        return shape instanceof Shape.Curved curved
                ? Optional.of(call("curve", unnamed(List.of(curved.curvature()))))
                : Optional.empty();
    }
}
