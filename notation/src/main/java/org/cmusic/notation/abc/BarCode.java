package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;

/** Bar lines, the signs of repeats at them, and the numbers of endings behind them. */
final class BarCode {
    private static final int MOST_TIMES = 16;
    private static final int MOST_PASSES = 32;

    private final CodeText text;
    private final AbcVoice voice;
    private final AbcFindings findings;

    BarCode(CodeText text, AbcVoice voice, AbcFindings findings) {
        this.text = text;
        this.voice = voice;
        this.findings = findings;
    }

    /** Whether a bar line begins here. */
    static boolean begins(CodeText text) {
        char letter = text.peek();
        return letter == '|' || letter == ':' || letter == '[' && text.peek(1) == '|';
    }

    /** Reads a bar line, and the numbers of an ending that stand right behind it. */
    void bar() {
        StringBuilder token = new StringBuilder();
        for (char letter = text.peek(); ; letter = text.peek()) {
            boolean opens = letter == '[' && text.peek(1) == '|';
            boolean closes = letter == ']' && !token.isEmpty() && token.charAt(token.length() - 1) == '|';
            if (letter != '|' && letter != ':' && !opens && !closes) {
                break;
            }
            token.append(text.next());
        }
        String bar = token.toString();
        if (bar.equals(":")) {
            findings.leftOut("character", ":");
            return;
        }
        voice.barLine(text.line(), findings.column());
        signs(bar);
        int after = text.column();
        text.skipSpace();
        if (text.isDigit()) {
            ending();
        } else {
            text.returnTo(after);
        }
    }

    private void signs(String bar) {
        Beats at = voice.now();
        int colons = bar.length();
        int before = 0;
        while (before < colons && bar.charAt(before) == ':') {
            before++;
        }
        int after = 0;
        while (before + after < colons && bar.charAt(colons - 1 - after) == ':') {
            after++;
        }
        if (before == colons) {
            after = before / 2;
            before -= after;
        }
        if (before >= MOST_TIMES) {
            findings.leftOut("repeat");
        } else if (before > 0) {
            voice.signs().add(new Sign(at, Sign.Kind.END, before + 1, List.of()));
        }
        if (bar.contains("||") || bar.contains("]") || bar.contains("[")) {
            voice.signs().add(Sign.of(at, Sign.Kind.DOUBLE));
        }
        if (after > 0) {
            voice.signs().add(Sign.of(at, Sign.Kind.BEGIN));
        }
        if (before + after < colons
                && bar.substring(before, bar.length() - after).indexOf(':') >= 0) {
            findings.leftOut("repeat");
        }
    }

    /** Reads the numbers of an ending. */
    void ending() {
        ending(text);
    }

    /** An ending whose numbers stand in quotation marks. */
    void namedEnding(String name) {
        String numbers = name == null ? "" : name.replaceAll("\\s+", "");
        if (numbers.matches("\\d{1,2}(?:[,-]\\d{1,2})*\\.?")) {
            ending(new CodeText(numbers, text.line()));
        } else {
            findings.leftOut("ending", name == null ? "" : name);
        }
    }

    private void ending(CodeText code) {
        List<Integer> numbers = new ArrayList<>();
        int last = code.number();
        add(last, last, numbers);
        while ((code.peek() == ',' || code.peek() == '-') && code.isDigit(1)) {
            boolean range = code.next() == '-';
            int next = code.number();
            add(range ? last + 1 : next, next, numbers);
            last = next;
        }
        code.take('.');
        if (!numbers.isEmpty()) {
            voice.signs().add(new Sign(voice.layers().get(0).now(), Sign.Kind.ENDING, 1, List.copyOf(numbers)));
        }
    }

    private void add(int from, int to, List<Integer> numbers) {
        if (from < 1 || to > MOST_PASSES || numbers.size() > MOST_PASSES) {
            findings.leftOut("ending", from + "-" + to);
            return;
        }
        for (int i = from; i <= to; i++) {
            numbers.add(i);
        }
    }
}
