package org.cmusic.cli.file;

import java.io.OutputStream;

/** A target being written. Closing it without {@link #keep()} leaves no trace of it where that is possible. */
public interface Output extends AutoCloseable {
    /** Takes the bytes; not buffered. */
    OutputStream stream();

    /**
     * Ends the writing: the target is now what was written.
     *
     * @throws FileFailure if that fails
     */
    void keep();

    /** Gives up what was written, unless it was kept. */
    @Override
    void close();
}
