package org.cmusic.cli.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A file beside a target that becomes the target or vanishes: {@code .NAME.cmusic-PROCESS.tmp}. Whatever ends the
 * program in an orderly way, signals included, removes it; what a killed program left is removed by the next one that
 * writes the same target.
 */
final class Temporary {
    private static final Set<Path> PENDING = ConcurrentHashMap.newKeySet();
    private static final String MARK = ".cmusic-";
    private static final String SUFFIX = ".tmp";
    private static final int LONGEST_NAME = 200;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PENDING.forEach(Temporary::delete)));
    }

    private final Path path;

    private Temporary(Path path) {
        this.path = path;
    }

    /** A new temporary for {@code target}, not created yet. */
    static Temporary beside(Path target) {
        String start = "." + shortened(target.getFileName().toString()) + MARK;
        removeStale(target.getParent(), start);
        Path path = target.resolveSibling(start + ProcessHandle.current().pid() + SUFFIX);
        PENDING.add(path);
        return new Temporary(path);
    }

    Path path() {
        return path;
    }

    /** It was renamed: from now on it is not ours to remove. */
    void forget() {
        PENDING.remove(path);
    }

    void remove() {
        if (PENDING.remove(path)) {
            delete(path);
        }
    }

    private static void removeStale(Path folder, String start) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> isStale(entry, start)).forEach(Temporary::delete);
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be listed may still be written to: what lies in it stays there.
            return;
        }
    }

    private static boolean isStale(Path entry, String start) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(start) || !name.endsWith(SUFFIX) || PENDING.contains(entry)) {
            return false;
        }
        String process = name.substring(start.length(), name.length() - SUFFIX.length());
        return process.matches("\\d{1,18}") && !isOther(Long.parseLong(process));
    }

    private static boolean isOther(long process) {
        return process != ProcessHandle.current().pid()
                && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    /** File systems end names at 255 bytes; a long name keeps its start and a checksum of the rest. */
    private static String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_NAME) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 10)) + "-"
                + Long.toHexString(sum.getValue());
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A folder that can no longer be written to keeps what is in it.
            PENDING.remove(path);
        }
    }
}
