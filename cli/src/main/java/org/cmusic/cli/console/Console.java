package org.cmusic.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cmusic.cli.console.Streams.Name;

/** Lines of text for the user, on standard error, around a progress line that gives way to them. */
public final class Console {
    private static final String ERASE = "\r\u001b[K";

    private final Streams streams;
    private String line = "";

    public Console(Streams streams) {
        this.streams = streams;
    }

    /** Writes a line, or several. */
    public synchronized void say(String text) {
        hideProgress();
        write(text + "\n");
    }

    /** Shows a line that the next one takes the place of; nothing where that cannot be done. */
    public synchronized void showProgress(String text) {
        if (streams.isCapableTerminal(Name.STDERR)) {
            write(line.isEmpty() ? text : ERASE + text);
            line = text;
        }
    }

    /** Takes the progress line away. */
    public synchronized void hideProgress() {
        if (!line.isEmpty()) {
            write(ERASE);
            line = "";
        }
    }

    private void write(String text) {
        try {
            streams.err().write(text.getBytes(StandardCharsets.UTF_8));
            streams.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
