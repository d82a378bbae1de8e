package org.cmusic.notation.midi;

import java.util.Map;
import org.cmusic.notation.Finding;

/** A file that cannot be read on. */
final class BrokenFileException extends Exception {
    private static final long serialVersionUID = 1;
    private static final String SLUG = "bad-midi";

    private final transient Finding finding;

    /** @param position the byte that is wrong */
    BrokenFileException(String variant, int position, Map<String, Object> arguments) {
        super(variant + " at byte " + position);
        finding = Finding.atByte(SLUG, variant, position, arguments);
    }

    /** What to tell of it. */
    Finding finding() {
        return finding;
    }
}
