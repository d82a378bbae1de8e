package org.cmusic.grammar.program;

import java.util.Locale;
import org.cmusic.grammar.diagnostic.Source;

/** What a file is in a program, which decides what it may hold. */
enum Role {
    /** The root, and a score: it may hold everything. */
    SCORE,
    /** The root, and a file of instruments: definitions only. */
    INSTRUMENTS,
    /** Imported: definitions only. */
    IMPORTED;

    private static final String INSTRUMENTS_SUFFIX = ".ins";

    /** The role of a root, by the suffix of its name. */
    static Role ofRoot(Source source) {
        return source.name().toLowerCase(Locale.ROOT).endsWith(INSTRUMENTS_SUFFIX) ? INSTRUMENTS : SCORE;
    }
}
