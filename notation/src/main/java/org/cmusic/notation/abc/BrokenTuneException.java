package org.cmusic.notation.abc;

import java.util.Map;
import org.cmusic.notation.Finding;

/** A file or tune that cannot be read on. */
final class BrokenTuneException extends Exception {
    private static final long serialVersionUID = 1;
    private static final String SLUG = "bad-abc";

    private final transient Finding finding;

    /** @param count the number that the words may quote */
    BrokenTuneException(String variant, int line, int column, long count) {
        super(variant + " at line " + line);
        finding = new Finding(SLUG, variant, line, column, Map.of("count", count));
    }

    /** What to tell of it. */
    Finding finding() {
        return finding;
    }
}
