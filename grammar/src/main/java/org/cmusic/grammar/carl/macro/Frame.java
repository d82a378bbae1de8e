package org.cmusic.grammar.carl.macro;

import java.util.Optional;

/** Text that is being read: a line of a file, or what a macro stands for. */
final class Frame {
    private final Optional<Macro> macro;
    private Letters text;
    private int at;

    Frame(Optional<Macro> macro, Letters text) {
        this.macro = macro;
        this.text = text;
    }

    boolean isOf(Macro other) {
        return macro.isPresent() && macro.get() == other;
    }

    boolean isMacro() {
        return macro.isPresent();
    }

    boolean isSpent() {
        return at >= text.length();
    }

    char current() {
        return text.at(at);
    }

    Letters text() {
        return text;
    }

    int at() {
        return at;
    }

    void move(int to) {
        at = to;
    }

    /** Goes on with another line. */
    void replace(Letters line) {
        text = line;
        at = 0;
    }
}
