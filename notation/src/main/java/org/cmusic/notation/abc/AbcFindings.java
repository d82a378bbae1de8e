package org.cmusic.notation.abc;

import java.util.List;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Findings;

/** What is left out or mended of one tune, with the place that is read at present. */
final class AbcFindings {
    private static final int LONGEST = 40;

    private final Findings all = new Findings("abc");
    private int line = 1;
    private int column = 1;

    /** What is told next is about this place. */
    void moveTo(int toLine, int toColumn) {
        line = toLine;
        column = toColumn;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Something is left out; {@code what} tells which of its kind. */
    void leftOut(String variant, String what) {
        all.leftOut(variant, shortened(what), line, column);
    }

    /** Something is left out. */
    void leftOut(String variant) {
        all.leftOut(variant, line, column);
    }

    /** Something is mended; {@code what} tells which of its kind. */
    void mended(String variant, String what) {
        all.mended(variant, shortened(what), line, column);
    }

    /** Something is mended. */
    void mended(String variant) {
        all.mended(variant, line, column);
    }

    /** Where others can tell as well. */
    Findings shared() {
        return all;
    }

    /** All of them, by place. */
    List<Finding> list() {
        return all.list();
    }

    private static String shortened(String what) {
        return what.length() > LONGEST ? what.substring(0, LONGEST) : what;
    }
}
