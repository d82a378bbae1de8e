package org.cmusic.grammar.carl;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.carl.CarlScore;

/**
 * A score of CARL cmusic that was read.
 *
 * @param diagnostics all that is wrong with it
 * @param score the score; empty if anything is an error
 * @param files the files on disk that were read
 * @param places where statements and unit generators stand, by the numbers that they have as origins
 */
public record CarlReading(Diagnostics diagnostics, Optional<CarlScore> score, List<Path> files, List<Span> places) {

    public CarlReading {
        files = List.copyOf(files);
        places = List.copyOf(places);
    }
}
