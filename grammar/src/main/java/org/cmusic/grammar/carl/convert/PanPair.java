package org.cmusic.grammar.carl.convert;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.carl.UnitGenerator;

/** One signal in two channels, in each times a value of the note: a place between the loudspeakers. */
record PanPair(Input signal, Input left, Input right) {
    private static final int CHANNELS = 2;

    /** The pair that goes out of an instrument, if there is one. */
    static Optional<PanPair> of(Plan plan) {
        List<List<Input>> outputs = plan.outputs();
        if (outputs.size() != CHANNELS || outputs.stream().anyMatch(channel -> channel.size() != 1)) {
            return Optional.empty();
        }
        Optional<Part> left = Part.of(outputs.get(0).get(0));
        Optional<Part> right = Part.of(outputs.get(1).get(0));
        if (left.isEmpty()
                || right.isEmpty()
                || left.get().signal().step() != right.get().signal().step()) {
            return Optional.empty();
        }
        return Optional.of(new PanPair(
                left.get().signal(), left.get().factor(), right.get().factor()));
    }

    /** How loud both together are in a note. */
    double loudness(PlayedNote note) {
        return Math.hypot(note.value(left), note.value(right));
    }

    /** Where between the loudspeakers a note is: -1 left, 1 right. */
    double place(PlayedNote note) {
        return Math.atan2(note.value(right), note.value(left)) * 4 / Math.PI - 1;
    }

    /** Whether the channels of a note can be told by a place: both values are at least 0. */
    boolean isPlace(PlayedNote note) {
        return note.value(left) >= 0 && note.value(right) >= 0;
    }

    /** A signal times a value. */
    private record Part(Input.Signal signal, Input factor) {
        static Optional<Part> of(Input input) {
            if (!(input instanceof Input.Signal product) || product.step().unit() != UnitGenerator.MULT) {
                return Optional.empty();
            }
            List<Input> factors =
                    product.step().inputs().subList(1, product.step().inputs().size());
            if (factors.size() != 2) {
                return Optional.empty();
            }
            Input first = factors.get(0);
            Input second = factors.get(1);
            if (first instanceof Input.Signal signal && isKnown(second)) {
                return Optional.of(new Part(signal, second));
            }
            return second instanceof Input.Signal signal && isKnown(first)
                    ? Optional.of(new Part(signal, first))
                    : Optional.empty();
        }

        private static boolean isKnown(Input input) {
            return input instanceof Input.Field || input instanceof Input.Number;
        }
    }
}
