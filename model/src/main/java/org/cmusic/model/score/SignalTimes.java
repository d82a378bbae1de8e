package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Signal;
import org.cmusic.model.UnitGenerator.Role;
import org.cmusic.model.expression.Envelopes;

/** When a signal begins and ends: the ramps of what has no envelope, and the tails of processors. */
final class SignalTimes {
    /** No tail is longer, in seconds, so that the length of a piece is known and finite. */
    static final double LONGEST_TAIL = 30;

    private final double length;
    private final Map<Signal, Signal> ramped = new IdentityHashMap<>();

    private SignalTimes(double length) {
        this.length = length;
    }

    /** The signal with ramps of 5 ms around every generator that is heard without an envelope. */
    static Signal withRamps(Signal signal, double length) {
        return new SignalTimes(length).ramp(signal);
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
            return new Signal.Mapped(mapped.mapping(), ramp(mapped.signal()));
        }
        if (signal instanceof Signal.Joined joined) {
            return rampedOperands(joined);
        }
        return signal;
    }

    private Signal rampedOperands(Signal.Joined joined) {
        if (joined.operation() == Operation.MULTIPLY) {
            if (isEnveloped(joined.left()) || isEnveloped(joined.right())) {
                return joined;
            }
            return isSteady(joined.left())
                    ? new Signal.Joined(joined.operation(), joined.left(), ramp(joined.right()))
                    : new Signal.Joined(joined.operation(), ramp(joined.left()), joined.right());
        }
        return new Signal.Joined(joined.operation(), ramp(joined.left()), ramp(joined.right()));
    }

    private static boolean isSteady(Signal signal) {
        return signal instanceof Signal.Constant || signal instanceof Signal.Moving;
    }

    /** Whether a signal opens and closes by itself. */
    private static boolean isEnveloped(Signal signal) {
        if (signal instanceof Signal.Joined joined) {
            return joined.operation() == Operation.MULTIPLY
                    ? isEnveloped(joined.left()) || isEnveloped(joined.right())
                    : isEnveloped(joined.left()) && isEnveloped(joined.right());
        }
        if (signal instanceof Signal.Unit unit && unit.generator().role() == Role.PROCESSOR) {
            return isEnveloped(unit.inputs().get(0));
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
        return new Signal.Enveloped(unit, plucked ? Envelopes.closing(length) : Envelopes.ramps(length), length);
    }

    /**
     * When a signal falls silent, in seconds from the start of the note.
     *
     * @param bankEnd when the last partial ends
     */
    static double end(Signal signal, double length, double bankEnd) {
        if (signal instanceof Signal.Bank) {
            return bankEnd;
        }
        if (signal instanceof Signal.Enveloped enveloped) {
            return enveloped.seconds();
        }
        if (signal instanceof Signal.Mapped mapped) {
            return end(mapped.signal(), length, bankEnd);
        }
        if (signal instanceof Signal.Joined joined) {
            return Math.max(end(joined.left(), length, bankEnd), end(joined.right(), length, bankEnd));
        }
        if (signal instanceof Signal.Unit unit && unit.generator().role() == Role.PROCESSOR) {
            double tail = unit.generator().tail().seconds(unit.arguments());
            Signal sound = unit.inputs().get(SignalInputs.sound(unit));
            return end(sound, length, bankEnd) + Math.min(LONGEST_TAIL, Math.max(0, tail));
        }
        return signal instanceof Signal.Unit || signal instanceof Signal.Moving ? length : 0;
    }
}
