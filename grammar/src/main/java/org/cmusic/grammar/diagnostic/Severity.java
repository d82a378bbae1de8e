package org.cmusic.grammar.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs: an error stops the render, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word users read: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
