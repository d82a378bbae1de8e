package org.cmusic.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Standard output, a device or a pipe: what was written there cannot be taken back. */
public final class DirectOutput implements Output {
    private final String name;
    private final OutputStream stream;

    private DirectOutput(String name, OutputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    /** A stream that is flushed but never closed. */
    public static Output stream(String name, OutputStream stream) {
        return new DirectOutput(name, new UnclosedStream(stream));
    }

    static Output device(Path path) {
        try {
            return new DirectOutput(path.toString(), Files.newOutputStream(path, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw FileFailure.writing(path.toString(), e);
        }
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void complete() {
        try {
            stream.close();
        } catch (IOException e) {
            throw FileFailure.writing(name, e);
        }
    }

    /** What was written there is there. */
    @Override
    public void keep() {
        return;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // Whoever wrote has been told of the failure already, and nothing else is left to give up.
            return;
        }
    }
}
