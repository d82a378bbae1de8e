package org.cmusic.cli.file;

import java.nio.file.Path;

/** A file that is not there yet and is written as it is made, whole or not at all. */
public final class NewFile {
    private NewFile() {}

    /**
     * Refuses to write where something is already.
     *
     * @throws FileFailure if there is a file of that name
     */
    public static void requireAbsent(Path path) {
        new TextFile(path).requireAbsent();
    }

    /**
     * Begins to write.
     *
     * @throws FileFailure if there is a file of that name, or none can be written
     */
    public static Output create(Path path) {
        requireAbsent(path);
        return ReplacingOutput.create(path);
    }
}
