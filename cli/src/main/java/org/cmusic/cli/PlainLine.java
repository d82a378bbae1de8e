package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The words behind the name of a command, as they mostly are: options by their whole names, values behind them or behind
 * {@code =}, and operands. Such a line is read at once. All else, mistakes and help above all, is left to the complete
 * reader, which takes a tenth of a second more to start.
 */
final class PlainLine {
    private final String[] words;
    private int next;
    private String attached;

    private PlainLine(String[] words, int first) {
        this.words = words;
        this.next = first;
    }

    /**
     * Whether a command could be read from the words from {@code first} on, and now has its options. One that could not
     * may have some of them and is of no use any more.
     */
    static boolean read(String[] words, int first, PlainCommand command) {
        try {
            return new PlainLine(words, first).fill(command);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean fill(PlainCommand command) {
        List<String> operands = new ArrayList<>();
        while (next < words.length) {
            String word = words[next++];
            boolean taken = isOperand(word) ? operands.add(word) : option(word, command);
            if (!taken) {
                return false;
            }
        }
        return command.take(operands);
    }

    private boolean option(String word, PlainCommand command) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        attached = equals < 0 ? null : word.substring(equals + 1);
        return command.take(equals < 0 ? word : word.substring(0, equals), this) && attached == null;
    }

    /** The value of the option that is being taken. */
    String value() {
        String value = attached;
        attached = null;
        if (value == null && next < words.length && (isOperand(words[next]) || isNegative(words[next]))) {
            value = words[next++];
        }
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("no value");
        }
        return value;
    }

    /** The values of the option that is being taken, between commas. */
    List<String> values() {
        List<String> values = List.of(value().split(",", -1));
        for (String value : values) {
            if (value.isEmpty() || value.indexOf('"') >= 0 || value.indexOf('\'') >= 0) {
                throw new IllegalArgumentException("not a plain list");
            }
        }
        return values;
    }

    /** The whole number that is the value of the option that is being taken. */
    int number() {
        String text = value();
        if (text.charAt(0) < '1' || text.charAt(0) > '9') {
            throw new IllegalArgumentException("not a plain number");
        }
        return Integer.parseInt(text);
    }

    private static boolean isOperand(String word) {
        return word.equals("-") || !word.isEmpty() && word.charAt(0) != '-';
    }

    private static boolean isNegative(String word) {
        return word.length() > 1 && word.charAt(0) == '-' && word.charAt(1) >= '0' && word.charAt(1) <= '9';
    }
}
