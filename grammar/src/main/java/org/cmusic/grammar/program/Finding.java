package org.cmusic.grammar.program;

import org.cmusic.grammar.diagnostic.Source;

/** What a folder has under a name. */
public sealed interface Finding {

    /** A file that can be read. */
    record Found(Location location, Source source) implements Finding {}

    /** The name leads out of all folders that may be read. */
    record Outside() implements Finding {}

    /** There is something that cannot be read; {@code reason} is a clause for a message. */
    record Unusable(String reason) implements Finding {}
}
