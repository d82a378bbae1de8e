package org.cmusic.grammar.lower;

import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/**
 * Stretches of text in one number each, relative to the line where their note begins. A stretch farther down or to the
 * right than the number can tell is told as the farthest it can.
 */
final class PackedSpans {
    private static final int LINE_BITS = 12;
    private static final int COLUMN_BITS = 20;
    private static final int MOST_LINES = (1 << LINE_BITS) - 1;
    private static final int MOST_COLUMNS = (1 << COLUMN_BITS) - 1;

    private PackedSpans() {}

    static long pack(Span span, int firstLine) {
        long start = half(span.startLine() - firstLine, span.startColumn());
        long end = half(span.endLine() - firstLine, span.endColumn());
        return start << LINE_BITS + COLUMN_BITS | end;
    }

    private static long half(int lines, int column) {
        return (long) Math.min(lines, MOST_LINES) << COLUMN_BITS | Math.min(column, MOST_COLUMNS);
    }

    static Span unpack(Source source, long packed, int firstLine) {
        long start = packed >>> LINE_BITS + COLUMN_BITS;
        return new Span(source, firstLine + line(start), column(start), firstLine + line(packed), column(packed));
    }

    private static int line(long half) {
        return (int) (half >>> COLUMN_BITS) & MOST_LINES;
    }

    private static int column(long half) {
        return (int) half & MOST_COLUMNS;
    }
}
