package org.cmusic.grammar.carl.macro;

import java.util.Arrays;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/** Text each of whose characters knows where it was written. */
public final class Letters {
    /** The source of a stretch, and the macro it came out of. */
    record From(Source source, Optional<Use> use) {}

    private static final int USUAL_LENGTH = 16;

    private char[] text = new char[USUAL_LENGTH];
    private long[] places = new long[USUAL_LENGTH];
    private From[] from = new From[USUAL_LENGTH];
    private int length;

    /** How many characters there are. */
    public int length() {
        return length;
    }

    /** A character. */
    public char at(int index) {
        return text[index];
    }

    /** The macro that a character came out of. */
    public Optional<Use> use(int index) {
        return from[index].use();
    }

    void add(char c, int line, int column, From source) {
        add(c, (long) line << 32 | column, source);
    }

    /** Adds a character of another text. */
    public void add(Letters other, int index) {
        add(other.text[index], other.places[index], other.from[index]);
    }

    void addAll(Letters other) {
        add(other, 0, other.length);
    }

    /** Adds a stretch of another text, from an index to another, which is not included. */
    void add(Letters other, int start, int end) {
        int count = end - start;
        reserve(length + count);
        System.arraycopy(other.text, start, text, length, count);
        System.arraycopy(other.places, start, places, length, count);
        System.arraycopy(other.from, start, from, length, count);
        length += count;
    }

    private void reserve(int count) {
        if (count > text.length) {
            int size = Math.max(count, 2 * text.length);
            text = Arrays.copyOf(text, size);
            places = Arrays.copyOf(places, size);
            from = Arrays.copyOf(from, size);
        }
    }

    /** Adds a character in the place of another. */
    void add(char c, Letters other, int index) {
        add(c, other.places[index], other.from[index]);
    }

    /** Adds text that stands where a macro was named. */
    void add(String more, Use use) {
        From source = new From(use.call().source(), Optional.of(use));
        reserve(length + more.length());
        for (int i = 0; i < more.length(); i++) {
            add(more.charAt(i), use.call().startLine(), use.call().startColumn(), source);
        }
    }

    private void add(char c, long place, From source) {
        reserve(length + 1);
        text[length] = c;
        places[length] = place;
        from[length++] = source;
    }

    /** Takes all characters away. */
    public void clear() {
        length = 0;
    }

    /** From one character to another, both included, where a file has them. */
    public Span span(int first, int last) {
        Span start = span(first);
        Span end = span(last);
        return start.source() == end.source() && before(start, end) ? start.to(end) : start;
    }

    private Span span(int index) {
        Optional<Use> use = from[index].use();
        if (use.isPresent()) {
            return use.get().call();
        }
        int line = (int) (places[index] >> 32);
        int column = (int) places[index];
        return new Span(from[index].source(), line, column, line, column + 1);
    }

    private static boolean before(Span start, Span end) {
        return start.startLine() < end.endLine()
                || start.startLine() == end.endLine() && start.startColumn() <= end.endColumn();
    }

    /** The text from an index to another, which is not included. */
    String text(int start, int end) {
        return new String(text, start, end - start);
    }

    @Override
    public String toString() {
        return text(0, length);
    }
}
