package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;

/** Fields over several lines, made to one: a field goes on in {@code +:}, and words behind a backslash at the end. */
final class FieldLines {
    private FieldLines() {}

    /** The lines with their continuations joined to them. */
    static List<SourceLine> joined(List<SourceLine> lines) {
        List<SourceLine> joined = new ArrayList<>();
        StringBuilder open = null;
        for (SourceLine line : lines) {
            int last = joined.size() - 1;
            boolean goesOn = last >= 0
                    && joined.get(last).isField()
                    && (line.isField('+') || isMoreWords(joined.get(last), open, line));
            if (!goesOn) {
                close(joined, open);
                open = null;
                joined.add(line);
            } else {
                if (open == null) {
                    open = new StringBuilder(
                            SourceLine.uncommented(joined.get(last).text()));
                }
                dropBackslash(open);
                open.append(' ')
                        .append(SourceLine.uncommented(
                                line.text().stripLeading().substring(2)));
            }
        }
        close(joined, open);
        return joined;
    }

    private static boolean isMoreWords(SourceLine before, StringBuilder open, SourceLine line) {
        CharSequence text = open == null ? before.text() : open;
        int end = text.length();
        return line.isField('w') && before.isField('w') && end > 0 && endsOpen(text);
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

    private static void close(List<SourceLine> joined, StringBuilder open) {
        if (open != null) {
            int last = joined.size() - 1;
            joined.set(last, new SourceLine(open.toString(), joined.get(last).number()));
        }
    }
}
