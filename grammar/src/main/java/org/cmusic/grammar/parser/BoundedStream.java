package org.cmusic.grammar.parser;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a source, of which there may be so many and no more. */
public final class BoundedStream extends FilterInputStream {
    private long left;

    /** @param most how many bytes may be read */
    public BoundedStream(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        take(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        take(Math.max(0, count));
        return count;
    }

    private void take(int count) throws TooLongException {
        left -= count;
        if (left < 0) {
            throw new TooLongException();
        }
    }

    /** There are more bytes than there may be. */
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
