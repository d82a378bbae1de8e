package org.cmusic.cli.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.cmusic.cli.file.FileFailure;

/** Text that is data: standard output, UTF-8. */
public final class DataText {
    private static final int BUFFER = 1 << 16;

    private DataText() {}

    /**
     * Writes what {@code content} writes.
     *
     * @throws FileFailure if standard output does not take it
     */
    public static void write(Streams streams, Content content) {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), BUFFER);
            content.to(out);
            out.flush();
        } catch (IOException e) {
            throw FileFailure.writing("standard output", e);
        }
    }

    /** Something that writes itself. */
    @FunctionalInterface
    public interface Content {
        void to(Writer out) throws IOException;
    }
}
