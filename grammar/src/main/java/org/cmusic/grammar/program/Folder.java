package org.cmusic.grammar.program;

import java.util.List;
import java.util.Optional;

/** A folder that files are looked for in. */
sealed interface Folder permits DiskFolder, LibraryFolder {

    /** What is there under {@code name}, a relative path with {@code /} between its parts; empty if nothing is. */
    Optional<Finding> look(String name);

    /** The names of the files beside the one that {@code name} would be, written as {@code name} is. */
    List<String> beside(String name);

    /** The folder as messages show it. */
    String shown();
}
