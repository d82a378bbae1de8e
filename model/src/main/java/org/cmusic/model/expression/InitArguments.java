package org.cmusic.model.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Curve;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.StretchedCurve;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.Wave;

/** The init arguments of one unit in one note, in the engine's units. */
final class InitArguments implements UnitGenerator.Arguments {
    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final double noteLength;

    InitArguments(UnitGenerator generator, List<Optional<Value>> arguments, Scope scope) {
        for (int i = 0; i < arguments.size(); i++) {
            Input input = generator.inputs().get(i);
            inputs.put(input.name(), input);
            arguments.get(i).ifPresent(value -> values.put(input.name(), value));
        }
        noteLength = scope.moment().hasNote() ? scope.moment().note().length() : 1;
    }

    @Override
    public double number(String name) {
        Value value = values.get(name);
        if (value instanceof Value.Moving moving) {
            return moving.curve().at(0);
        }
        if (value instanceof Value.Quantity quantity) {
            return inEngineUnits(quantity);
        }
        Input input = inputs.get(name);
        return inEngineUnits(new Value.Quantity(input.kind(), input.fallback().orElse(0)));
    }

    private static double inEngineUnits(Value.Quantity quantity) {
        return quantity.kind() == Kind.INTERVAL ? quantity.amount() : Lifting.linear(quantity);
    }

    @Override
    public String choice(String name) {
        return values.get(name) instanceof Value.Choice choice
                ? choice.name()
                : inputs.get(name).choices().get(0);
    }

    @Override
    public Wave wave(String name) {
        return values.get(name) instanceof Value.Form form ? form.wave() : Wave.sine();
    }

    /** The curve over a time of one second: the course it takes over the note, whatever the note's length. */
    @Override
    public Curve curve(String name) {
        Value value = values.get(name);
        if (value == null) {
            return Curve.constant(number(name));
        }
        Curve curve = Lifting.curve(value);
        return curve.isConstant() ? curve : new StretchedCurve(curve, noteLength);
    }
}
