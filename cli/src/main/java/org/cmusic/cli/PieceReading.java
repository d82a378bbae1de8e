package org.cmusic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostics;

/**
 * A file of music that was read.
 *
 * @param diagnostics all that is wrong with it
 * @param files all files that were read
 * @param piece what may be rendered; empty if anything is an error
 */
record PieceReading(Diagnostics diagnostics, List<Path> files, Optional<Piece> piece) {
    PieceReading {
        files = List.copyOf(files);
    }
}
