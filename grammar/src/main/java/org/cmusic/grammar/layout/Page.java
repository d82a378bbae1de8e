package org.cmusic.grammar.layout;

import java.io.IOException;
import java.util.List;

/**
 * Sets entries in canonical layout: {@value #WIDEST} columns where that can be, two blanks for each level, four more
 * where an entry goes on in the next line. Comments and single empty lines between entries stay.
 */
public final class Page {

    private static final int WIDEST = 100;
    private static final int STEP = 2;
    private static final int CONTINUATION = 4;
    private static final String TRAILING_GAP = "  ";

    private final Appendable out;
    private final StringBuilder line = new StringBuilder();
    private boolean lineIsFull;
    private boolean untouched = true;

    /** A page that is written to {@code out} line by line. */
    public Page(Appendable out) {
        this.out = out;
    }

    /** Sets an entry of the top level. */
    public void entry(Entry entry) throws IOException {
        begin(entry, 0, untouched);
        elements(entry, 0);
    }

    /** Sets the comments behind the last entry, and ends the last line. */
    public void end(List<Comment> comments) throws IOException {
        leading(comments, 0, untouched);
        if (line.length() > 0) {
            write(line);
        }
    }

    private void entries(List<Entry> entries, int indent) throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (i > 0 && flows(entries.get(i - 1), entry)) {
                line.append(' ');
            } else {
                begin(entry, indent, i == 0);
            }
            elements(entry, indent);
        }
    }

    private boolean flows(Entry before, Entry entry) {
        boolean together = entry.kind() == Entry.Kind.BAR
                ? before.kind() != Entry.Kind.BAR
                : before.kind() == Entry.Kind.FLOWING && entry.kind() == Entry.Kind.FLOWING;
        return together
                && !entry.lineBefore()
                && entry.comments().isEmpty()
                && !lineIsFull
                && column() + 1 + Measure.width(entry) <= WIDEST;
    }

    private void begin(Entry entry, int indent, boolean first) throws IOException {
        boolean onLine = leading(entry.comments(), indent, first);
        if (onLine) {
            line.append(' ');
        } else {
            boolean opens = first && entry.comments().stream().noneMatch(Comment::startsLine);
            newLine(indent, entry.blankLineBefore() && !opens);
        }
    }

    /**
     * Sets comments before an entry, or before what closes a body: the first ones may still belong to the line before.
     *
     * @return whether the entry goes on the line of the last comment
     */
    private boolean leading(List<Comment> comments, int indent, boolean first) throws IOException {
        boolean onOwnLine = false;
        boolean nothingBefore = first;
        for (Comment comment : comments) {
            boolean trails = !onOwnLine && !comment.startsLine() && line.length() > 0;
            if (trails) {
                line.append(TRAILING_GAP).append(comment.text());
            } else if (onOwnLine && !lineIsFull) {
                line.append(' ').append(comment.text());
            } else {
                newLine(indent, comment.blankLineBefore() && !nothingBefore);
                line.append(comment.text());
                onOwnLine = true;
            }
            lineIsFull = comment.endsLine();
            nothingBefore &= trails;
        }
        return onOwnLine && !lineIsFull;
    }

    private void elements(Entry entry, int indent) throws IOException {
        List<Element> elements = entry.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Body body) {
                body(body, indent, Measure.rest(elements, i + 1));
            } else {
                word(elements, i, indent + CONTINUATION);
            }
        }
    }

    private void word(List<Element> elements, int at, int indent) throws IOException {
        Word word = (Word) elements.get(at);
        boolean first = at == 0;
        if (!first && word.isBreakable() && column() + Measure.chunk(elements, at) > WIDEST && column() > indent) {
            newLine(indent, false);
        }
        boolean commented = !first && inner(word.comments(), indent);
        if (lineIsFull) {
            newLine(indent, false);
        } else if ((word.apart() || commented) && column() > indentation()) {
            line.append(' ');
        }
        line.append(word.text());
    }

    /** Sets comments in the middle of an entry; whether there are any. */
    private boolean inner(List<Comment> comments, int indent) throws IOException {
        for (Comment comment : comments) {
            if (comment.startsLine() && column() > indentation() || lineIsFull) {
                newLine(indent, false);
            } else if (column() > indentation()) {
                line.append(comment.endsLine() ? TRAILING_GAP : " ");
            }
            line.append(comment.text());
            lineIsFull = comment.endsLine();
        }
        return !comments.isEmpty();
    }

    private void body(Body body, int indent, int rest) throws IOException {
        inner(body.open().comments(), indent + CONTINUATION);
        if (lineIsFull) {
            newLine(indent + CONTINUATION, false);
        }
        if (column() + Measure.width(body) + rest <= WIDEST) {
            onOneLine(body);
        } else {
            line.append(" {");
            entries(body.entries(), indent + STEP);
            leading(body.close().comments(), indent + STEP, body.entries().isEmpty());
            newLine(indent, false);
            line.append('}');
        }
    }

    private void onOneLine(Body body) throws IOException {
        line.append(" {");
        String gap = " ";
        for (Entry entry : body.entries()) {
            line.append(gap);
            elements(entry, 0);
            gap = " ".repeat(body.gap());
        }
        line.append(" }");
    }

    private void newLine(int indent, boolean blankLine) throws IOException {
        if (!untouched) {
            write(line);
            if (blankLine) {
                out.append('\n');
            }
        }
        untouched = false;
        lineIsFull = false;
        line.setLength(0);
        line.append(" ".repeat(indent));
    }

    private void write(StringBuilder full) throws IOException {
        out.append(full.toString().stripTrailing()).append('\n');
    }

    /** How many columns of the line are taken. */
    private int column() {
        int start = line.lastIndexOf("\n") + 1;
        return line.codePointCount(start, line.length());
    }

    /** How many of them are blanks at its beginning. */
    private int indentation() {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks == line.length() ? blanks : 0;
    }
}
