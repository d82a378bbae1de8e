package org.cmusic.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A stream of samples, as a graph of unit generators whose init inputs are known. A node that is used twice is one object
 * reached twice: identity counts, since a unit has a state.
 */
public sealed interface Signal {

    /** The value of a signal that has but one. */
    default OptionalDouble constant() {
        if (this instanceof Constant constant) {
            return OptionalDouble.of(constant.value());
        }
        return this instanceof Moving moving && moving.curve() instanceof ConstantCurve curve
                ? OptionalDouble.of(curve.value())
                : OptionalDouble.empty();
    }

    /** One value throughout. */
    record Constant(double value) implements Signal {
        // By hand: those of the platform are made when first called, which takes longer than a score's signals.
        @Override
        public boolean equals(Object other) {
            return other instanceof Constant constant && Double.compare(value, constant.value) == 0;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }
    }

    /** A curve read sample by sample, in linear values. */
    record Moving(Curve curve) implements Signal {}

    /** The sum of the note's partials; as wide as the output where partials are panned, otherwise mono. */
    record Bank() implements Signal {}

    /** What an effect is sent: always as wide as the output. */
    record Sent() implements Signal {}

    /** Two signals joined sample by sample. */
    record Joined(CombinedCurve.Operation operation, Signal left, Signal right) implements Signal {}

    /** A signal each of whose samples goes through a function. */
    record Mapped(MappedCurve.Mapping mapping, Signal signal) implements Signal {}

    /**
     * A signal times an envelope, silent from {@code seconds} on.
     *
     * @param seconds when the envelope ends, from the start of the note
     */
    record Enveloped(Signal signal, Curve envelope, double seconds) implements Signal {}

    /**
     * A unit generator at work.
     *
     * @param generator which
     * @param arguments its init inputs
     * @param inputs its moving inputs, in the order of the signature
     * @param stream the key of its random stream
     */
    record Unit(UnitGenerator generator, UnitGenerator.Arguments arguments, List<Signal> inputs, long stream)
            implements Signal {
        public Unit {
            inputs = List.copyOf(inputs);
        }
    }
}
