package org.cmusic.grammar.diagnostic;

/**
 * One line of source and a line of carets under a stretch of it. A line too long for a terminal is shortened around
 * the carets; tabs become blanks and harmful characters pictures, so that the carets stay in place.
 */
final class Excerpt {

    private static final int WIDEST = 100;
    private static final int BEFORE = 60;
    private static final String CUT = "…";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder carets = new StringBuilder();

    /**
     * @param line the whole line
     * @param from the first marked column, counted in code points from 1
     * @param to the column after the last marked one; at least one caret is shown
     */
    Excerpt(String line, int from, int to) {
        int[] codePoints = line.codePoints().toArray();
        int first = Math.min(from - 1, codePoints.length);
        int last = Math.max(first + 1, Math.min(to - 1, codePoints.length));
        int start = codePoints.length > WIDEST ? Math.max(0, first - BEFORE) : 0;
        int end = Math.min(codePoints.length, start + WIDEST);
        if (start > 0) {
            append(CUT.codePointAt(0), ' ');
        }
        for (int i = start; i < end; i++) {
            append(codePoints[i], i < first || i >= last ? ' ' : '^');
        }
        if (first >= end) {
            carets.append('^');
        }
        if (end < codePoints.length) {
            text.append(CUT);
        }
    }

    private void append(int codePoint, char mark) {
        int shown = codePoint == '\t' ? ' ' : Printable.harmless(codePoint);
        text.appendCodePoint(shown);
        for (int column = 0; column < DisplayWidth.of(shown); column++) {
            carets.append(mark);
        }
    }

    /** The line as it is shown. */
    String text() {
        return text.toString().stripTrailing();
    }

    /** Blanks, then the carets. */
    String carets() {
        return carets.toString().stripTrailing();
    }
}
