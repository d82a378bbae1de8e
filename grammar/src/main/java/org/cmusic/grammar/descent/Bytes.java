package org.cmusic.grammar.descent;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a source from the oldest that is still needed to the last that was read; a zero stands behind that. */
final class Bytes {

    /** A token, or a comment, of more bytes than this is not read. */
    private static final int LONGEST = 1 << 22;

    private static final int MOST = 1 << 30;

    private final InputStream in;
    private long left;
    private byte[] window = new byte[(1 << 16) + 1];
    private int base;
    private int limit;
    private boolean ended;

    /** @param most how many bytes there may be */
    Bytes(InputStream in, long most) {
        this.in = in;
        this.left = Math.min(most, MOST);
    }

    /** The bytes at hand; the one at {@code i} is the source's at {@code base() + i}. */
    byte[] window() {
        return window;
    }

    /** The place in the source of the first byte at hand. */
    int base() {
        return base;
    }

    /** Behind the last byte at hand, in the window. */
    int limit() {
        return limit;
    }

    /** Whether the last byte at hand is the last of the source. */
    boolean isEnded() {
        return ended;
    }

    /** Reads more bytes; those before {@code oldest}, a place in the source, are needed no more. */
    void fill(int oldest) throws IOException {
        int keep = oldest - base;
        byte[] target = limit - keep > window.length / 2 ? new byte[2 * window.length] : window;
        if (target.length > LONGEST) {
            throw Declined.HERE;
        }
        System.arraycopy(window, keep, target, 0, limit - keep);
        window = target;
        limit -= keep;
        base = oldest;
        int count = in.read(window, limit, window.length - 1 - limit);
        ended = count < 0;
        limit += Math.max(0, count);
        left -= Math.max(0, count);
        if (left < 0) {
            throw Declined.HERE;
        }
        window[limit] = 0;
    }

    /** The text between two places, each byte of which is a character. */
    @SuppressWarnings("deprecation") // the bytes are ASCII
    String ascii(int start, int end) {
        return new String(window, 0, start - base, end - start);
    }
}
