package org.cmusic.cli.file;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;

/**
 * A stream that is open already.
 *
 * @param name what users call it
 */
public record StreamTarget(String name, OutputStream stream) implements OutputTarget {
    @Override
    public void check(Collection<Path> inputs) {
        // A stream is no file that could be lost.
    }

    @Override
    public Output open() {
        return DirectOutput.stream(name, stream);
    }
}
