package org.cmusic.grammar.diagnostic;

/**
 * A stretch of source text. Lines and columns count from 1, columns in code points; the end is exclusive, so an
 * empty stretch has equal start and end.
 */
public record Span(Source source, int startLine, int startColumn, int endLine, int endColumn) {

    /** The place of a tree that was built in memory and has no text. */
    public static final Span NOWHERE = new Span(Source.memory("generated", ""), 0, 0, 0, 0);

    /** An empty stretch at one place. */
    public static Span at(Source source, int line, int column) {
        return new Span(source, line, column, line, column);
    }

    /** From the start of this stretch to the end of {@code last}, which must lie in the same source. */
    public Span to(Span last) {
        return new Span(source, startLine, startColumn, last.endLine, last.endColumn);
    }

    /** The empty stretch before this one. */
    public Span start() {
        return at(source, startLine, startColumn);
    }

    /** The empty stretch after this one. */
    public Span end() {
        return at(source, endLine, endColumn);
    }

    /** {@code FILE:LINE:COLUMN}, as GNU tools and editors write a place. */
    public String position() {
        return source.name() + ":" + startLine + ":" + startColumn;
    }

    // Spelled out, as in other records that are compared in every run: what the machine would make of it starts late.
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span
                && source == span.source
                && startLine == span.startLine
                && startColumn == span.startColumn
                && endLine == span.endLine
                && endColumn == span.endColumn;
    }

    @Override
    public int hashCode() {
        return (((source.hashCode() * 31 + startLine) * 31 + startColumn) * 31 + endLine) * 31 + endColumn;
    }

    @Override
    public String toString() {
        return position() + "-" + endLine + ":" + endColumn;
    }
}
