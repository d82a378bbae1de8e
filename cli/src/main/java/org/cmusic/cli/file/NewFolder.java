package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** A folder that is made where there is none, with those around it. Closing it without {@link #keep()} unmakes them. */
public final class NewFolder implements AutoCloseable {
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFolder() {}

    /**
     * Makes what is missing of it.
     *
     * @throws FileFailure if that fails, or a file is in its place
     */
    public static NewFolder make(Path path) {
        NewFolder folder = new NewFolder();
        try {
            folder.makeAll(path.toAbsolutePath());
            return folder;
        } catch (IOException e) {
            folder.close();
            throw FileFailure.writing(path.toString(), e);
        }
    }

    private void makeAll(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        if (path.getParent() != null) {
            makeAll(path.getParent());
        }
        try {
            made.push(Provisional.make(path, () -> Files.createDirectory(path)));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(path)) {
                throw e;
            }
        }
    }

    /** It stays. */
    public void keep() {
        made.forEach(Provisional::keep);
    }

    /** Unmakes what was made and is still empty, unless it was kept. */
    @Override
    public void close() {
        made.forEach(Provisional::remove);
    }
}
