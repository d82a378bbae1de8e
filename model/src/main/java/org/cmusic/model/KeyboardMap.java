package org.cmusic.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Which degree of a scale each key of a MIDI keyboard plays, and at which pitch, as a Scala {@code .kbm} file says it.
 *
 * @param first the lowest key that plays, 0 to 127
 * @param last the highest key that plays, 0 to 127
 * @param reference the key whose frequency is given
 * @param pattern the degrees
 */
public record KeyboardMap(int first, int last, Reference reference, Pattern pattern) {

    /**
     * A key and its frequency in hertz; it need not be among the keys that play.
     *
     * @param key a MIDI key
     * @param hertz its frequency, above zero
     */
    public record Reference(int key, double hertz) {}

    /**
     * Degrees in a row that repeat up and down the keyboard.
     *
     * @param middle the key that plays the first of them
     * @param octaveDegree the degrees from one turn of the pattern to the next
     * @param degrees the degree of each key from {@code middle} up, empty for a key that does not play; without any, key
     *     {@code middle + n} plays degree {@code n}
     */
    public record Pattern(int middle, int octaveDegree, List<OptionalInt> degrees) {

        /** Keeps a copy. */
        public Pattern {
            degrees = List.copyOf(degrees);
        }

        /** The degree of a key; empty if it does not play. */
        public OptionalInt degree(int key) {
            int steps = key - middle;
            if (degrees.isEmpty()) {
                return OptionalInt.of(steps);
            }
            int turn = Math.floorDiv(steps, degrees.size());
            OptionalInt degree = degrees.get(Math.floorMod(steps, degrees.size()));
            return degree.isPresent() ? OptionalInt.of(degree.getAsInt() + turn * octaveDegree) : degree;
        }
    }

    /** @throws IllegalArgumentException if the reference key has no degree or its frequency is not above zero */
    public KeyboardMap {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(pattern, "pattern");
        if (pattern.degree(reference.key()).isEmpty()) {
            throw new IllegalArgumentException("the reference key " + reference.key() + " has no degree");
        }
        if (!(reference.hertz() > 0 && Double.isFinite(reference.hertz()))) {
            throw new IllegalArgumentException("a reference frequency is above zero, not " + reference.hertz());
        }
    }

    /** The degree that a key plays; empty if it plays none. */
    public OptionalInt degree(int key) {
        return key < first || key > last ? OptionalInt.empty() : pattern.degree(key);
    }

    /** The degree of the reference key. */
    public int referenceDegree() {
        return pattern.degree(reference.key()).orElseThrow();
    }
}
