package org.cmusic.cli.file;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that outlives its users: it is flushed where they close it. */
final class UnclosedStream extends OutputStream {
    private final OutputStream inner;

    UnclosedStream(OutputStream inner) {
        this.inner = inner;
    }

    @Override
    public void write(int b) throws IOException {
        inner.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        inner.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        inner.flush();
    }

    @Override
    public void close() throws IOException {
        inner.flush();
    }
}
