package org.cmusic.notation.musicxml;

import java.util.Map;
import org.cmusic.notation.Finding;

/** A file that cannot be read; its finding tells why. */
final class BrokenXmlException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    BrokenXmlException(String variant, int line, int column) {
        this(variant, "", line, column);
    }

    /** @param what a word of the file or of its reader that the message quotes */
    BrokenXmlException(String variant, String what, int line, int column) {
        super(variant);
        int knownLine = Math.max(1, line);
        int knownColumn = Math.max(1, column);
        this.finding = new Finding("bad-musicxml", variant, knownLine, knownColumn, Map.of("what", what));
    }

    Finding finding() {
        return finding;
    }
}
