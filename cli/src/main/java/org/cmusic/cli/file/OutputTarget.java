package org.cmusic.cli.file;

import java.nio.file.Path;
import java.util.Collection;

/** Where a sound can be written to. */
public sealed interface OutputTarget permits FileTarget, StreamTarget {
    /** What users call it. */
    String name();

    /**
     * Makes sure, before any work is done, that writing is allowed and likely to succeed.
     *
     * @param inputs files that are read and so must not be written
     * @throws FileFailure if the target is a folder, lies in none, is one of the inputs, is read-only or holds anything
     *     but a sound
     */
    void check(Collection<Path> inputs);

    /**
     * Starts writing.
     *
     * @throws FileFailure if that fails
     */
    Output open();
}
