package org.cmusic.model.expression;

import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.Curve;
import org.cmusic.model.Kind;
import org.cmusic.model.Signal;
import org.cmusic.model.Wave;

/** What an expression comes to. */
public sealed interface Value {

    /** The kind of the value; of a curve or a signal, the kind of what moves. */
    Kind kind();

    /** A number with its unit: hertz, decibels, seconds, cents, degrees, beats a minute, or none. */
    record Quantity(Kind kind, double amount) implements Value {
        // By hand, as in Truth: those of the platform are made when first called, which takes longer than a score's
        // values.
        @Override
        public boolean equals(Object other) {
            return other instanceof Quantity quantity
                    && kind == quantity.kind
                    && Double.compare(amount, quantity.amount) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + Double.hashCode(amount);
        }
    }

    /** True or false. */
    record Truth(boolean isTrue) implements Value {
        @Override
        public Kind kind() {
            return Kind.TRUTH;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Truth truth && isTrue == truth.isTrue;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(isTrue);
        }
    }

    /** A time in beats. */
    record Span(Beats beats) implements Value {
        @Override
        public Kind kind() {
            return Kind.BEATS;
        }
    }

    /** A text. */
    record Text(String text) implements Value {
        @Override
        public Kind kind() {
            return Kind.STRING;
        }
    }

    /** A name that stands for itself. */
    record Choice(String name) implements Value {
        @Override
        public Kind kind() {
            return Kind.CHOICE;
        }
    }

    /**
     * Several values.
     *
     * @param parts how many they are with all that lists among them hold, the list itself included
     */
    record Items(List<Value> values, long parts) implements Value {
        public Items {
            values = List.copyOf(values);
        }

        public Items(List<Value> values) {
            this(values, 1 + values.stream().mapToLong(Items::parts).sum());
        }

        private static long parts(Value value) {
            return value instanceof Items items ? items.parts : 1;
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    /** A waveform. */
    record Form(Wave wave) implements Value {
        @Override
        public Kind kind() {
            return Kind.WAVE;
        }
    }

    /**
     * A curve over the note.
     *
     * @param kind the kind of its values
     * @param curve its course in linear values
     * @param end when it ends, in seconds from the start of the note; NaN for a curve that goes on as long as the note
     * @param last the time of its last breakpoint in seconds; NaN where it has none
     */
    record Moving(Kind kind, Curve curve, double end, double last) implements Value {}

    /** A signal; its kind tells what its samples are, a number for sound. */
    record Sounding(Kind kind, Signal signal) implements Value {}

    /** A curve that is evaluated anew for each note: an expression without names. */
    record Deferred(Expression expression) implements Value {
        @Override
        public Kind kind() {
            return Kind.CURVE;
        }
    }

    /** A pure number. */
    static Value number(double amount) {
        return new Quantity(Kind.NUMBER, amount);
    }

    /** A truth. */
    static Value truth(boolean isTrue) {
        return new Truth(isTrue);
    }
}
