package org.cmusic.grammar.program;

import java.nio.file.Path;
import java.util.List;

/**
 * The folders that imports are looked for in besides the folder of the importing file and before the built-in library.
 * Together with the folder of the root they bound what a program may read.
 *
 * @param folders in the order they are searched; one that does not exist holds nothing
 */
public record ImportFolders(List<Path> folders) {

    /** No folder but that of the importing file, and the library. */
    public static final ImportFolders NONE = new ImportFolders(List.of());

    public ImportFolders {
        folders = List.copyOf(folders);
    }
}
