package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Symbolic links, followed to where a file lies or would lie, so that writing keeps the link. */
final class Links {
    private static final int MOST = 40;

    private Links() {}

    /** Where a file lies or will lie: an absolute path that is no link. */
    static Path followed(Path path) throws IOException {
        Path place = path.toAbsolutePath();
        for (int i = 0; i < MOST; i++) {
            if (!Files.isSymbolicLink(place)) {
                return place;
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        throw new FileSystemLoopException(path.toString());
    }

    /**
     * The folder that a file lies or will lie in.
     *
     * @throws FileFailure if the links lead nowhere
     */
    static Path folder(Path path) {
        try {
            return followed(path).normalize().getParent();
        } catch (IOException e) {
            throw FileFailure.writing(path.toString(), e);
        }
    }
}
