package org.cmusic.notation.abc;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.cmusic.notation.TextLines;

/** The lines of a file with their numbers, each made when it is asked for. */
final class SourceLines extends AbstractList<SourceLine> implements RandomAccess {
    private final List<String> texts;

    private SourceLines(List<String> texts) {
        this.texts = texts;
    }

    /** The lines of a file. */
    static List<SourceLine> of(byte[] bytes) {
        return new SourceLines(TextLines.of(bytes));
    }

    @Override
    public SourceLine get(int index) {
        return new SourceLine(texts.get(index), index + 1);
    }

    @Override
    public int size() {
        return texts.size();
    }
}
