package org.cmusic.notation.abc;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Fields over several lines, made to one: a field goes on in {@code +:}, and words behind a backslash at the end. */
final class FieldLines implements Iterator<SourceLine> {
    private final Iterator<SourceLine> lines;

    /** The line behind those that were given; null behind the last. */
    private SourceLine next;

    private FieldLines(Iterator<SourceLine> lines) {
        this.lines = lines;
        next = lines.hasNext() ? lines.next() : null;
    }

    /** The lines with their continuations joined to them. */
    static Iterable<SourceLine> joined(List<SourceLine> lines) {
        return () -> new FieldLines(lines.iterator());
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SourceLine next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        SourceLine line = next;
        next = following();
        return next != null && line.isField() && goesOn(line, line.text()) ? withContinuations(line) : line;
    }

    private SourceLine following() {
        return lines.hasNext() ? lines.next() : null;
    }

    private SourceLine withContinuations(SourceLine first) {
        StringBuilder text = new StringBuilder(SourceLine.uncommented(first.text()));
        do {
            dropBackslash(text);
            text.append(' ')
                    .append(SourceLine.uncommented(next.text().stripLeading().substring(2)));
            next = following();
        } while (next != null && goesOn(first, text));
        return new SourceLine(text.toString(), first.number());
    }

    /** Whether the next line belongs to the one before. */
    private boolean goesOn(SourceLine before, CharSequence text) {
        return next.isField('+') || next.isField('w') && before.isField('w') && endsOpen(text);
    }

    private static boolean endsOpen(CharSequence text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '\\';
    }

    private static void dropBackslash(StringBuilder text) {
        if (endsOpen(text)) {
            text.setLength(text.lastIndexOf("\\"));
        }
    }
}
