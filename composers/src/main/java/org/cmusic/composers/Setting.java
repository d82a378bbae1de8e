package org.cmusic.composers;

import java.util.List;
import java.util.Objects;

/**
 * Something that the users of one method can choose.
 *
 * @param name a word in lower case, with hyphens; the option of the command is {@code --NAME}
 * @param label what its help calls a value
 * @param description a sentence
 * @param values what it can be
 * @param usual the text of the value that it has where nothing is chosen; empty for none
 */
public record Setting(String name, String label, String description, Values values, String usual) {
    public Setting {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("no name of a setting: " + name);
        }
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(usual, "usual");
    }

    /** What a setting can be. */
    public sealed interface Values {}

    /** A whole number in a range, both ends included. */
    public record Whole(int low, int high) implements Values {}

    /** A number in a range, both ends included. */
    public record Decimal(double low, double high) implements Values {}

    /** One of some words. */
    public record OneOf(List<String> words) implements Values {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** Any text. */
    public record Words() implements Values {}

    /** Asked for or not. */
    public record Switch() implements Values {}

    /** A piece of music, by the name of its file. */
    public record Piece() implements Values {}

    /** Pieces of music, by the name of a corpus, a folder or a file. */
    public record Pieces() implements Values {}

    /** The text of a file, by its name. */
    public record TextOfFile() implements Values {}

    /**
     * The value that a text means, where no file has to be read for it.
     *
     * @throws IllegalArgumentException if it means none; the message says what to write
     */
    public Object read(String text) {
        if (values instanceof Whole whole) {
            return whole(text, whole);
        }
        if (values instanceof Decimal decimal) {
            return decimal(text, decimal);
        }
        if (values instanceof OneOf oneOf && !oneOf.words.contains(text)) {
            throw new IllegalArgumentException("`" + text + "` is none of " + String.join(", ", oneOf.words));
        }
        if (values instanceof Switch) {
            return Boolean.valueOf(text);
        }
        return text;
    }

    private static Integer whole(String text, Whole range) {
        try {
            int number = Integer.parseInt(text);
            if (number >= range.low && number <= range.high) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("`" + text + "` is no whole number from " + range.low + " to " + range.high);
    }

    private static Double decimal(String text, Decimal range) {
        try {
            double number = Double.parseDouble(text);
            if (number >= range.low && number <= range.high) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("`" + text + "` is no number from " + range.low + " to " + range.high);
    }
}
