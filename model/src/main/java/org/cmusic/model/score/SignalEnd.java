package org.cmusic.model.score;

import java.util.IdentityHashMap;
import java.util.Map;
import org.cmusic.model.Signal;
import org.cmusic.model.UnitGenerator.Role;

/** When a signal falls silent for good: the envelopes in it end, and after them the tails of processors. */
final class SignalEnd {
    /** No tail is longer, in seconds, so that the length of a piece is known and finite. */
    static final double LONGEST_TAIL = 30;

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final double bankEnd;
    private final Map<Signal, Double> known = new IdentityHashMap<>();

    private SignalEnd(double bankEnd) {
        this.bankEnd = bankEnd;
    }

    /**
     * When a signal falls silent.
     *
     * @param bankEnd when the last partial ends
     * @param fallback when a signal ends that never falls silent by itself
     * @return seconds from the start of the note; for an effect, from the end of what it is sent
     */
    static double of(Signal signal, double bankEnd, double fallback) {
        double end = signal instanceof Signal.Bank ? bankEnd : new SignalEnd(bankEnd).end(signal);
        return end == NEVER ? fallback : end;
    }

    private double end(Signal signal) {
        Double found = known.get(signal);
        if (found == null) {
            found = find(signal);
            known.put(signal, found);
        }
        return found;
    }

    private double find(Signal signal) {
        if (signal instanceof Signal.Bank) {
            return bankEnd;
        }
        if (signal instanceof Signal.Sent) {
            return 0;
        }
        if (signal instanceof Signal.Enveloped enveloped) {
            return Math.min(enveloped.seconds(), end(enveloped.signal()));
        }
        if (signal instanceof Signal.Mapped mapped) {
            return end(mapped.signal());
        }
        if (signal instanceof Signal.Joined joined) {
            return joined(joined);
        }
        if (signal instanceof Signal.Unit unit && unit.generator().role() == Role.PROCESSOR) {
            double tail = unit.generator().tail().seconds(unit.arguments());
            return end(unit.inputs().get(SignalInputs.sound(unit))) + Math.max(0, Math.min(LONGEST_TAIL, tail));
        }
        return signal instanceof Signal.Constant constant && constant.value() == 0 ? 0 : NEVER;
    }

    private double joined(Signal.Joined joined) {
        double left = end(joined.left());
        double right = end(joined.right());
        return switch (joined.operation()) {
            case MULTIPLY -> Math.min(left, right);
            case ADD, SUBTRACT, MIN, MAX -> Math.max(left, right);
            case DIVIDE, POWER, MODULO -> left;
        };
    }
}
