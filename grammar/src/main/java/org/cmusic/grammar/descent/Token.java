package org.cmusic.grammar.descent;

import java.util.Optional;
import org.cmusic.grammar.syntax.Unit;

/** A token where it is written; used again for another when it is past. Lines and columns count from 1. */
final class Token {
    int kind = Kind.END;

    /** What it lies between in the bytes at hand. */
    int start;

    int end;

    int line;
    int column;
    int endColumn;

    /** Of a name, the name; of a string, what stands between the quotation marks, escapes resolved. */
    String text = "";

    /** Of a number. */
    Unit unit = Unit.NONE;

    /** Of a name, whether it is spelled like a unit. */
    boolean unitName;

    /** The unbroken run of documentation before it. */
    Optional<String> documentation = Optional.empty();

    /** Whether {@code next} follows without a blank. */
    boolean touches(Token next) {
        return end == next.start;
    }
}
