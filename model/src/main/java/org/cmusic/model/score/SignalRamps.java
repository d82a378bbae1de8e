package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.Signal;
import org.cmusic.model.UnitGenerator.Role;
import org.cmusic.model.expression.Envelopes;

/** The ramps of what has no envelope: every generator that is heard opens and closes within 5 ms. */
final class SignalRamps {
    private final double length;
    private final Map<Signal, Signal> ramped = new IdentityHashMap<>();
    private final Map<Signal, Boolean> enveloped = new IdentityHashMap<>();

    private SignalRamps(double length) {
        this.length = length;
    }

    /** The signal with ramps of 5 ms around every generator that is heard without an envelope. */
    static Signal withRamps(Signal signal, double length) {
        return signal instanceof Signal.Bank ? signal : new SignalRamps(length).ramp(signal);
    }

    private Signal ramp(Signal signal) {
        Signal known = ramped.get(signal);
        if (known == null) {
            known = rampAnew(signal);
            ramped.put(signal, known);
        }
        return known;
    }

    private Signal rampAnew(Signal signal) {
        if (signal instanceof Signal.Unit unit) {
            return unit.generator().role() == Role.PROCESSOR ? rampedInput(unit) : rampedGenerator(unit);
        }
        if (signal instanceof Signal.Mapped mapped) {
            return keepsZero(mapped.mapping())
                    ? new Signal.Mapped(mapped.mapping(), ramp(mapped.signal()))
                    : within(mapped);
        }
        if (signal instanceof Signal.Joined joined) {
            return rampedOperands(joined);
        }
        boolean sounds =
                signal instanceof Signal.Moving || signal instanceof Signal.Constant constant && constant.value() != 0;
        return sounds ? within(signal) : signal;
    }

    private static boolean keepsZero(Mapping mapping) {
        return switch (mapping) {
            case ABS, FLOOR, ROUND, SQRT, SIN -> true;
            case LOG2, EXP, COS, CENTS_TO_RATIO, DECIBELS_TO_AMPLITUDE -> false;
        };
    }

    private Signal within(Signal signal) {
        return new Signal.Enveloped(signal, Envelopes.ramps(length), length);
    }

    private Signal rampedOperands(Signal.Joined joined) {
        Operation operation = joined.operation();
        return switch (operation) {
            case ADD, SUBTRACT, MIN, MAX -> new Signal.Joined(operation, ramp(joined.left()), ramp(joined.right()));
            case DIVIDE, POWER, MODULO -> new Signal.Joined(operation, ramp(joined.left()), joined.right());
            case MULTIPLY -> rampedFactors(joined);
        };
    }

    /** One factor that opens and closes is enough. */
    private Signal rampedFactors(Signal.Joined joined) {
        if (isEnveloped(joined.left()) || isEnveloped(joined.right())) {
            return joined;
        }
        return isSteady(joined.left())
                ? new Signal.Joined(joined.operation(), joined.left(), ramp(joined.right()))
                : new Signal.Joined(joined.operation(), ramp(joined.left()), joined.right());
    }

    private static boolean isSteady(Signal signal) {
        return signal instanceof Signal.Constant || signal instanceof Signal.Moving;
    }

    /** Whether a signal opens and closes by itself. */
    private boolean isEnveloped(Signal signal) {
        Boolean known = enveloped.get(signal);
        if (known == null) {
            known = findEnvelope(signal);
            enveloped.put(signal, known);
        }
        return known;
    }

    private boolean findEnvelope(Signal signal) {
        if (signal instanceof Signal.Joined joined) {
            boolean left = isEnveloped(joined.left());
            boolean right = isEnveloped(joined.right());
            return switch (joined.operation()) {
                case MULTIPLY -> left || right;
                case ADD, SUBTRACT, MIN, MAX -> left && right;
                case DIVIDE, POWER, MODULO -> left;
            };
        }
        if (signal instanceof Signal.Mapped mapped) {
            return keepsZero(mapped.mapping()) && isEnveloped(mapped.signal());
        }
        if (signal instanceof Signal.Unit unit && unit.generator().role() == Role.PROCESSOR) {
            return isEnveloped(unit.inputs().get(SignalInputs.sound(unit)));
        }
        return signal instanceof Signal.Enveloped || signal instanceof Signal.Bank || signal instanceof Signal.Sent;
    }

    private Signal rampedInput(Signal.Unit unit) {
        List<Signal> inputs = new ArrayList<>(unit.inputs());
        int sound = SignalInputs.sound(unit);
        inputs.set(sound, ramp(inputs.get(sound)));
        return new Signal.Unit(unit.generator(), unit.arguments(), inputs, unit.stream());
    }

    private Signal rampedGenerator(Signal.Unit unit) {
        boolean plucked = unit.generator().name().equals("pluck");
        return plucked ? new Signal.Enveloped(unit, Envelopes.closing(length), length) : within(unit);
    }
}
