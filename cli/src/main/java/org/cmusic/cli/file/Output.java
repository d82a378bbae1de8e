package org.cmusic.cli.file;

import java.io.OutputStream;

/** A target being written. Closing it without {@link #keep()} leaves no trace of it where that is possible. */
public interface Output extends AutoCloseable {
    /** Takes the bytes; not buffered. Closing it does not end the writing. */
    OutputStream stream();

    /**
     * Ends the writing: all that can fail for want of room has been done.
     *
     * @throws FileFailure if that fails
     */
    void complete();

    /**
     * The target is now what was written.
     *
     * @throws FileFailure if that fails
     */
    void keep();

    /** Gives up what was written, unless it was kept. */
    @Override
    void close();

    /** Keeps several: an end of the program comes before or after all of them, unless it is killed. */
    static void together(Runnable keeping) {
        Provisional.undivided(() -> {
            keeping.run();
            return null;
        });
    }
}
