package org.cmusic.cli;

import java.nio.file.Path;
import java.util.List;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.file.OutputTarget;

/** One score and where its sound goes. */
record Job(InputFile score, OutputTarget target) {

    /** The file of the score, if it is one. */
    List<Path> files() {
        return score.path().map(List::of).orElseGet(List::of);
    }
}
