package org.cmusic.notation.kern;

import java.util.Map;
import org.cmusic.notation.Finding;

/** A file that cannot be read on. */
final class BrokenFileException extends Exception {
    private static final long serialVersionUID = 1;
    private static final String SLUG = "bad-kern";

    private final transient Finding finding;

    /** @param line the line that is wrong, from 1 */
    BrokenFileException(String variant, int line, int column, Map<String, Object> arguments) {
        super(variant + " in line " + line);
        finding = new Finding(SLUG, variant, line, column, arguments);
    }

    /** What to tell of it. */
    Finding finding() {
        return finding;
    }
}
