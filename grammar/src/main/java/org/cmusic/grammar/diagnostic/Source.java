package org.cmusic.grammar.diagnostic;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where text comes from: a file, standard input, or memory. A file is never held in memory; its lines are read again
 * when a diagnostic shows one. Two sources are equal only if they are the same object.
 */
public final class Source {

    private static final int SHARE_OF_MEMORY = 8;

    private final String name;
    private final Optional<Path> path;
    private final Opener opener;
    private final LineIndex lines;

    private Source(String name, Optional<Path> path, Opener opener) {
        this.name = name;
        this.path = path;
        this.opener = opener;
        this.lines = new LineIndex(opener);
    }

    /** A file, shown to users by the path they gave. */
    public static Source file(Path path) {
        return file(path.toString(), path);
    }

    /** A file, shown to users under another name. */
    public static Source file(String name, Path path) {
        return new Source(name, Optional.of(path), () -> Files.newInputStream(path));
    }

    /** Text in memory, UTF-8 when read as bytes. */
    public static Source memory(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A place in messages that has no text to show. */
    public static Source untold(String name) {
        return new Source(name, Optional.empty(), () -> {
            throw new FileNotFoundException(name);
        });
    }

    /** Bytes in memory, such as a resource of the library. */
    public static Source bytes(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Source(name, Optional.empty(), () -> new ByteArrayInputStream(copy));
    }

    /**
     * All that {@code in} gives, read at once: standard input cannot be opened twice.
     *
     * @throws IOException if it cannot be read, or gives so much that it leaves no memory to work with
     */
    public static Source stream(String name, InputStream in) throws IOException {
        long most = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        // Not readAllBytes: that of a file asks for its position, which a pipe has not.
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (read.size() + count > most) {
                throw new IOException(Messages.text("reason.endless", Map.of("count", most >> 20)));
            }
            read.write(buffer, 0, count);
        }
        byte[] all = read.toByteArray();
        return new Source(name, Optional.empty(), () -> new ByteArrayInputStream(all));
    }

    /** The name users see in messages. */
    public String name() {
        return name;
    }

    /** The file, if it is one. */
    public Optional<Path> path() {
        return path;
    }

    /** The bytes from the start, unbuffered. */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * The text of a line, counted from 1, without its end; a byte that is not UTF-8 becomes U+FFFD. Empty where there
     * is no such line or the source cannot be read any more. Of a very long line only the beginning is given.
     */
    public Optional<String> line(int number) {
        return lines.line(number);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Opens the bytes of a source. */
    interface Opener {
        InputStream open() throws IOException;
    }
}
