package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Files and folders that are there only until it is decided whether they stay. Whatever ends the program in an orderly
 * way, signals included, removes them; what is being decided at that moment is decided first, and nothing is made after.
 */
final class Provisional {
    private static final Deque<Path> PATHS = new ArrayDeque<>();
    private static boolean ending;

    static {
        ProcessEnd.runThen(Provisional::removeAll);
    }

    private Provisional() {}

    /** A step that the end of the program waits for. */
    @FunctionalInterface
    interface Step<T, X extends Exception> {
        T take() throws X;
    }

    /** Takes a step that the end of the program does not come between; once the program ends, none is begun. */
    static synchronized <T, X extends Exception> T undivided(Step<T, X> step) throws X {
        if (ending) {
            ProcessEnd.await();
        }
        return step.take();
    }

    /** Makes something that is removed unless it is kept. */
    static synchronized <T> T make(Path path, Step<T, IOException> making) throws IOException {
        return undivided(() -> {
            T made = making.take();
            PATHS.push(path);
            return made;
        });
    }

    /** It stays, or is there no longer. */
    static synchronized void keep(Path path) {
        PATHS.remove(path);
    }

    /** Removes it, unless it was kept; a folder only if it is empty. */
    static synchronized void remove(Path path) {
        if (PATHS.remove(path)) {
            delete(path);
        }
    }

    /** Whether something of that name is being made by this program. */
    static synchronized boolean holds(Path name) {
        return PATHS.stream().anyMatch(path -> path.getFileName().equals(name));
    }

    private static synchronized void removeAll() {
        ending = true;
        while (!PATHS.isEmpty()) {
            delete(PATHS.pop());
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A folder that others have put something in stays, and so does what may no longer be removed.
            return;
        }
    }
}
