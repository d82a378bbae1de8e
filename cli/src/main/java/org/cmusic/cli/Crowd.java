package org.cmusic.cli;

import org.cmusic.cli.who.Provenance;
import org.cmusic.engine.CrowdedException;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;

/** What is wrong with a piece of which more notes sound at once than the memory holds. */
final class Crowd {
    private static final long MEGABYTE = 1 << 20;

    private Crowd() {}

    /** The error, where the last note is written that there was memory for. */
    static Diagnostics error(CrowdedException full, Provenance provenance) {
        Diagnostics found = new Diagnostics();
        found.add(Diagnostic.at("limit-exceeded", provenance.span(full.origin()))
                .variant("crowded")
                .with("count", full.notes())
                .with("limit", Runtime.getRuntime().maxMemory() / MEGABYTE));
        return found;
    }
}
