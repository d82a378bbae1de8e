package org.cmusic.grammar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.program.Program;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.ScorePerformance;

/**
 * A score, or a file of instruments, that was read.
 *
 * @param diagnostics all that is wrong with it
 * @param performance what it sounds like; empty if anything is an error
 * @param instruments the instruments that the file itself defines
 * @param program the file and all it imports
 */
public record Reading(
        Diagnostics diagnostics,
        Optional<ScorePerformance> performance,
        List<Instrument> instruments,
        Program program) {

    public Reading {
        instruments = List.copyOf(instruments);
    }

    /** The paths of all files that were read. */
    public List<Path> files() {
        return program.paths();
    }
}
