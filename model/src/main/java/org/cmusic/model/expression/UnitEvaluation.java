package org.cmusic.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.Curve;
import org.cmusic.model.Input;
import org.cmusic.model.JitterCurve;
import org.cmusic.model.Kind;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.Origin;
import org.cmusic.model.PeriodicCurve;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.Signal;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.Wave;

/** One use of a unit generator in one note: its arguments evaluated, checked and, for a curve or a wave, carried out. */
final class UnitEvaluation {
    private static final double DEGREES = 360;

    private final Expression.Unit unit;
    private final UnitGenerator generator;
    private final Scope scope;
    private final List<Optional<Value>> arguments = new ArrayList<>();

    private UnitEvaluation(Expression.Unit unit, Scope scope) {
        this.unit = unit;
        this.generator = unit.generator();
        this.scope = scope;
    }

    /** What the use comes to: a curve, a wave or a signal. */
    static Value of(Expression.Unit unit, Scope scope) {
        UnitEvaluation evaluation = new UnitEvaluation(unit, scope);
        evaluation.evaluateArguments();
        return switch (unit.generator().role()) {
            case CURVE -> evaluation.curve();
            case WAVE -> evaluation.wave();
            case GENERATOR, PROCESSOR -> evaluation.signal();
        };
    }

    private void evaluateArguments() {
        for (int i = 0; i < generator.inputs().size(); i++) {
            Input input = generator.inputs().get(i);
            Optional<Expression> argument = unit.arguments().get(i);
            if (argument.isEmpty()) {
                arguments.add(Optional.empty());
                continue;
            }
            Origin origin = argument.get().origin();
            Value value = taken(input, argument.get().value(scope), origin);
            checkRate(input, value, origin);
            checkRange(input, value, origin);
            arguments.add(Optional.of(value));
        }
    }

    /** A level that may be a signal takes whatever moves as a number for an amplitude: amplitude modulation. */
    private Value taken(Input input, Value value, Origin origin) {
        boolean amplitude = input.kind() == Kind.LEVEL && input.rate() == Input.Rate.SIGNAL;
        boolean moves = value.kind() == Kind.NUMBER && Rate.of(value) != Rate.INIT;
        return amplitude && moves ? value : Coercion.to(input.kind(), value, scope, input.name(), origin);
    }

    private void checkRate(Input input, Value value, Origin origin) {
        boolean curveGiven = input.kind() == Kind.CURVE && generator.role() != UnitGenerator.Role.CURVE;
        int most = curveGiven ? Rate.CURVE.ordinal() : input.rate().ordinal();
        if (Rate.of(value).ordinal() > most) {
            throw new EvaluationException("not-init", origin, Map.of("name", input.name()));
        }
    }

    private void checkRange(Input input, Value value, Origin origin) {
        boolean ranged = value instanceof Value.Quantity && input.kind() != Kind.CURVE && input.kind() != Kind.SIGNAL;
        if (!ranged) {
            return;
        }
        double amount = ((Value.Quantity) value).amount();
        if (!(amount >= input.low() && amount <= input.high())) {
            throw new EvaluationException(
                    "out-of-range",
                    origin,
                    Map.of(
                            "name",
                            input.name(),
                            "value",
                            value,
                            "low",
                            new Value.Quantity(value.kind(), input.low()),
                            "high",
                            new Value.Quantity(value.kind(), input.high())));
        }
    }

    private int index(String name) {
        for (int i = 0; i < generator.inputs().size(); i++) {
            if (generator.inputs().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(generator.name() + " has no input " + name);
    }

    private Optional<Value> argument(String name) {
        return arguments.get(index(name));
    }

    /** The amount of an init argument in its kind's unit, or its default. */
    private double amount(String name) {
        Input input = generator.inputs().get(index(name));
        return argument(name)
                .map(value -> ((Value.Quantity) value).amount())
                .orElseGet(() -> input.fallback().orElse(0));
    }

    private String choice(String name) {
        Input input = generator.inputs().get(index(name));
        if (argument(name).isEmpty()) {
            return input.choices().get(0);
        }
        String chosen = ((Value.Choice) argument(name).get()).name();
        if (!input.choices().contains(chosen)) {
            Origin origin = unit.arguments().get(index(name)).get().origin();
            throw new EvaluationException(
                    "unknown-choice", origin, Map.of("name", chosen, "owner", name, "choices", input.choices()));
        }
        return chosen;
    }

    private Value curve() {
        return switch (generator.name()) {
            case "adsr" -> adsr();
            case "strike" -> strike();
            case "lfo" -> lfo();
            case "jitter" -> jitter();
            default -> throw new IllegalArgumentException("no curve is called " + generator.name());
        };
    }

    private Value adsr() {
        double length = scope.moment().note().length();
        double sustain = Lifting.linear(new Value.Quantity(Kind.LEVEL, amount("sustain")));
        double release = amount("release");
        return ending(Envelopes.adsr(amount("attack"), amount("decay"), sustain, release, length));
    }

    private Value strike() {
        return ending(Envelopes.strike(amount("attack"), amount("decay")));
    }

    private static Value ending(SegmentCurve envelope) {
        return new Value.Moving(Kind.NUMBER, envelope, envelope.time(envelope.size() - 1), Double.NaN);
    }

    private Value lfo() {
        Value.Quantity depth = depth();
        PeriodicCurve.Shape shape = PeriodicCurve.Shape.valueOf(choice("wave").toUpperCase(Locale.ROOT));
        return wavering(
                depth,
                new PeriodicCurve(shape, amount("rate"), depth.amount(), amount("delay"), amount("phase") / DEGREES));
    }

    private Value jitter() {
        Value.Quantity depth = depth();
        long stream = scope.moment().stream(unit.site());
        return wavering(depth, new JitterCurve(amount("rate"), depth.amount(), stream));
    }

    private Value.Quantity depth() {
        Value.Quantity depth = (Value.Quantity) argument("depth").orElse(Value.number(0));
        if (!Double.isFinite(depth.amount())) {
            throw new EvaluationException("no-value", unit.origin(), Map.of("name", "depth"));
        }
        return depth;
    }

    /** A course around zero in the linear values of its kind; of no depth it is no course. */
    private Value wavering(Value.Quantity depth, Curve course) {
        Kind kind = depth.kind();
        Curve curve = depth.amount() == 0 ? Curve.constant(0) : course;
        Curve linear = switch (kind) {
            case INTERVAL -> MappedCurve.of(Mapping.CENTS_TO_RATIO, curve);
            case LEVEL -> MappedCurve.of(Mapping.DECIBELS_TO_AMPLITUDE, curve);
            case ANGLE -> CombinedCurve.product(Curve.constant(1 / DEGREES), curve);
            default -> curve;
        };
        return Lifting.checked(new Value.Moving(kind, linear, Double.NaN, Double.NaN), "depth", unit.origin());
    }

    private Value wave() {
        double[] first = numbers(generator.inputs().get(0).name(), Kind.NUMBER);
        if (first.length == 0) {
            throw new EvaluationException("no-value", unit.origin(), Map.of("name", generator.name()));
        }
        boolean samples = generator.name().equals("samples");
        int most = samples ? Wave.Samples.MOST : Wave.Harmonics.MOST;
        if (first.length > most) {
            throw new EvaluationException(
                    "too-many-values",
                    unit.origin(),
                    Map.of("name", generator.name(), "count", first.length, "limit", most));
        }
        if (samples) {
            return new Value.Form(new Wave.Samples(first));
        }
        double[] phases = numbers("phases", Kind.ANGLE);
        double[] cycles = new double[first.length];
        for (int i = 0; i < Math.min(phases.length, cycles.length); i++) {
            cycles[i] = phases[i] / DEGREES;
        }
        return new Value.Form(new Wave.Harmonics(first, cycles));
    }

    private double[] numbers(String name, Kind kind) {
        if (argument(name).isEmpty()) {
            return new double[0];
        }
        Origin origin = unit.arguments().get(index(name)).get().origin();
        return ((Value.Items) argument(name).get())
                .values().stream()
                        .flatMap(UnitEvaluation::items)
                        .mapToDouble(value -> Coercion.amount(kind, value, scope, name, origin))
                        .toArray();
    }

    /** Unnamed arguments make one list: a list among them stands for what is in it. */
    private static Stream<Value> items(Value value) {
        return value instanceof Value.Items list ? list.values().stream() : Stream.of(value);
    }

    private Value signal() {
        if (generator.name().equals("envelope")) {
            return enveloped(arguments.get(0).orElseThrow(), arguments.get(1).orElseThrow());
        }
        List<Signal> inputs = new ArrayList<>();
        for (int i = 0; i < generator.inputs().size(); i++) {
            Input input = generator.inputs().get(i);
            if (input.rate() != Input.Rate.INIT) {
                inputs.add(arguments.get(i).map(Lifting::signal).orElseGet(() -> fallback(input)));
            }
        }
        long stream = scope.moment().stream(unit.site());
        return new Value.Sounding(
                Kind.NUMBER,
                new Signal.Unit(generator, new InitArguments(generator, arguments, scope), inputs, stream));
    }

    private Value enveloped(Value sound, Value envelope) {
        Remark.ofCutEnvelope(sound, envelope, scope, unit.origin());
        return Arithmetic.apply(Operator.MULTIPLY, sound, envelope, unit.origin());
    }

    private static Signal fallback(Input input) {
        Value.Quantity value = new Value.Quantity(input.kind(), input.fallback().orElse(0));
        return new Signal.Constant(Lifting.linear(value));
    }
}
