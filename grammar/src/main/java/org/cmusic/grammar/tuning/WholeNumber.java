package org.cmusic.grammar.tuning;

import java.util.Optional;

/** Reads whole numbers within bounds. */
final class WholeNumber {

    private WholeNumber() {}

    /** The number that {@code text} is, if it is one from {@code low} to {@code high}. */
    static Optional<Integer> of(String text, int low, int high) {
        try {
            int number = Integer.parseInt(text);
            return number >= low && number <= high ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
