package org.cmusic.grammar.diagnostic;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream of bytes, from one of its bytes onwards, read forwards. */
final class ByteLines implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 12];
    private int next;
    private int filled;
    private long offset;

    /** @param offset of the byte to begin with */
    ByteLines(InputStream in, long offset) throws IOException {
        this.in = in;
        this.offset = offset;
        in.skipNBytes(offset);
    }

    /** The offset of the byte that follows. */
    long offset() {
        return offset;
    }

    /** Goes to the beginning of the next line; false where there is none. */
    boolean skip() throws IOException {
        for (int b = read(); b >= 0; b = read()) {
            if (b == '\n') {
                return true;
            }
        }
        return false;
    }

    /** What is left of a line, without its end, cut after {@code longest} bytes. */
    String next(int longest) throws IOException {
        byte[] bytes = new byte[128];
        int length = 0;
        for (int b = read(); b >= 0 && b != '\n' && length < longest; b = read()) {
            bytes = length == bytes.length ? Arrays.copyOf(bytes, 2 * length) : bytes;
            bytes[length++] = (byte) b;
        }
        boolean carriageReturn = length > 0 && bytes[length - 1] == '\r';
        return new String(bytes, 0, carriageReturn ? length - 1 : length, StandardCharsets.UTF_8);
    }

    private int read() throws IOException {
        if (next == filled) {
            filled = Math.max(0, in.read(buffer));
            next = 0;
        }
        if (filled == 0) {
            return -1;
        }
        offset++;
        return buffer[next++] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
