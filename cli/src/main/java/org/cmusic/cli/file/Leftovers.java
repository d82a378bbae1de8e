package org.cmusic.cli.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Temporaries that killed runs left: those on which nobody holds a lock any more. */
final class Leftovers {
    private static final String TOKEN = "[0-9a-f]{1,18}";

    private Leftovers() {}

    /** Removes those whose names begin with {@code start}. */
    static void remove(Path folder, String start) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> isNamed(entry, start)).forEach(Leftovers::removeIfLeft);
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be listed may still be written to: what lies in it stays there.
            return;
        }
    }

    private static boolean isNamed(Path entry, String start) {
        String name = entry.getFileName().toString();
        return name.startsWith(start)
                && name.endsWith(Temporary.SUFFIX)
                && name.length() > start.length() + Temporary.SUFFIX.length()
                && name.substring(start.length(), name.length() - Temporary.SUFFIX.length())
                        .matches(TOKEN)
                && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
    }

    /** What this program writes is not even opened: closing it would end the lock. */
    private static void removeIfLeft(Path entry) {
        if (Provisional.holds(entry.getFileName())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(entry, StandardOpenOption.READ)) {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
            if (lock != null) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Where it cannot be told whether it is being written, it stays.
            return;
        }
    }
}
