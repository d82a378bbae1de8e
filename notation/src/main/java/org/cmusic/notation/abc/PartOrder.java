package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A field {@code P:} of a header: the order in which the parts of a tune are played, as {@code (AB)3.C}. */
final class PartOrder {
    private static final int MOST = 1000;

    private final CodeText text;

    private PartOrder(String text) {
        this.text = new CodeText(text, 1);
    }

    /** The letters in the order of playing; empty if the text is no such order, or too long a one. */
    static Optional<List<Character>> read(String value) {
        PartOrder order = new PartOrder(value.replaceAll("[\\s.,]+", ""));
        List<Character> letters = order.sequence(0);
        return letters == null || letters.isEmpty() || !order.text.isAtEnd() ? Optional.empty() : Optional.of(letters);
    }

    private List<Character> sequence(int depth) {
        List<Character> letters = new ArrayList<>();
        while (!text.isAtEnd() && text.peek() != ')') {
            List<Character> item = item(depth);
            if (item == null) {
                return null;
            }
            int times = text.isDigit() ? text.number() : 1;
            if (letters.size() + (long) times * item.size() > MOST) {
                return null;
            }
            for (int i = 0; i < times; i++) {
                letters.addAll(item);
            }
        }
        return letters;
    }

    private List<Character> item(int depth) {
        if (text.take('(')) {
            List<Character> inner = depth > MOST ? null : sequence(depth + 1);
            return inner != null && text.take(')') ? inner : null;
        }
        char letter = text.next();
        return letter >= 'A' && letter <= 'Z' ? List.of(letter) : null;
    }
}
