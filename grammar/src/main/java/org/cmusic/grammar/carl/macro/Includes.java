package org.cmusic.grammar.carl.macro;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.program.Finding;
import org.cmusic.grammar.program.Location;

/** Finds what a score includes; what cannot be had is reported by it. */
public interface Includes {
    /**
     * A file.
     *
     * @param name as the score has it
     * @param place the name with its quotation marks
     * @param from the file that includes it
     */
    Optional<Finding.Found> find(String name, Span place, Location from);
}
