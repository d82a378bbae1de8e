package org.cmusic.cli.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * A file beside a target that becomes the target or vanishes: {@code .NAME.cmusic-TOKEN.tmp}, with a token drawn by
 * chance. Its writer holds a lock on it, which ends with the writer however that ends, so that others can tell a file
 * being written from one that a killed run left.
 */
final class Temporary implements AutoCloseable {
    static final String MARK = ".cmusic-";
    static final String SUFFIX = ".tmp";

    private static final Random TOKENS = new Random();
    private static final int LONGEST_NAME = 200;
    private static final int ATTEMPTS = 100;

    private final Path path;
    private final FileChannel channel;

    private Temporary(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new and empty one for {@code target}. What killed runs left for the same target is removed. */
    static Temporary beside(Path target) throws IOException {
        String start = "." + shortened(target.getFileName().toString()) + MARK;
        Leftovers.remove(target.getParent(), start);
        for (int i = 0; i < ATTEMPTS; i++) {
            Path path = target.resolveSibling(start + String.format("%016x", TOKENS.nextLong()) + SUFFIX);
            FileChannel channel = Provisional.make(
                    path, () -> FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            if (isOurs(path, channel)) {
                return new Temporary(path, channel);
            }
            channel.close();
            Provisional.remove(path);
        }
        throw new FileAlreadyExistsException(target.toString(), null, "others keep removing what is written here");
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** Takes the place of the target; the lock is held until it has. */
    void become(Path target) throws IOException {
        Provisional.undivided(() -> {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Provisional.keep(path);
            return target;
        });
    }

    /** Gives it up, unless it became the target. */
    @Override
    public void close() {
        Provisional.remove(path);
        try {
            channel.close();
        } catch (IOException e) {
            // Either all of it was written long since, or nothing of it matters.
            return;
        }
    }

    /** Another run may have taken the file for a leftover in the moment before it was locked. */
    private static boolean isOurs(Path path, FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null && Files.exists(path);
        } catch (IOException e) {
            // A file system that knows no locks: nobody can take the file for a leftover there.
            return true;
        }
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
}
