package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Waits until one of some files is another than it was: written, replaced by a rename, removed, or there again. Looks at
 * them five times a second, which works on any file system.
 */
public final class FileChanges {
    private static final long PAUSE_MILLIS = 200;

    private final Map<Path, Optional<State>> seen = new HashMap<>();

    /** What tells a file from its next version. */
    private record State(FileTime modified, long size, Optional<Object> identity) {}

    /** Watches these files and no others: those watched already since the last change, the rest from now on. */
    public void follow(Collection<Path> files) {
        seen.keySet().retainAll(files);
        files.forEach(file -> seen.computeIfAbsent(file, FileChanges::state));
    }

    /**
     * Waits for a change, and then until the files have come to rest.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void await() throws InterruptedException {
        while (!advance()) {
            Thread.sleep(PAUSE_MILLIS);
        }
        do {
            Thread.sleep(PAUSE_MILLIS);
        } while (advance());
    }

    private boolean advance() {
        boolean changed = false;
        for (Map.Entry<Path, Optional<State>> file : seen.entrySet()) {
            Optional<State> now = state(file.getKey());
            changed |= !now.equals(file.getValue());
            file.setValue(now);
        }
        return changed;
    }

    private static Optional<State> state(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new State(now.lastModifiedTime(), now.size(), Optional.ofNullable(now.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
