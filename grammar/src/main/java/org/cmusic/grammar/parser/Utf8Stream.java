package org.cmusic.grammar.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The code points of a UTF-8 stream, with no more of them in memory than the lexer may still look at. A sequence that
 * is not UTF-8 becomes U+FFFD, as the Encoding Standard replaces maximal subparts; the first such place is kept. A byte
 * order mark at the start is passed over.
 */
final class Utf8Stream implements CharStream {

    /** A token of more code points than this is not read. */
    static final int LONGEST_TOKEN = 1 << 22;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BATCH = 1 << 11;

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int nextByte;
    private int byteCount;

    private int[] window = new int[4 * BATCH];
    private int windowStart;
    private int count;
    private int position;
    private int marks;
    private int markedIndex;
    private boolean ended;

    private int malformedIndex = -1;
    private int malformedByte;

    Utf8Stream(InputStream in) {
        this.in = in;
        fill();
        if (count > 0 && window[0] == BYTE_ORDER_MARK) {
            position = 1;
        }
    }

    /** Whether the file begins with a byte order mark of UTF-16. */
    boolean looksLikeUtf16() {
        return malformedIndex == 0 && malformedByte >= 0xFE;
    }

    /** The index of the first sequence that is not UTF-8, or -1 if none was met yet. */
    int malformedIndex() {
        return malformedIndex;
    }

    /** The first byte that is not UTF-8. */
    int malformedByte() {
        return malformedByte;
    }

    @Override
    public int LA(int offset) {
        if (offset < 0) {
            return position + offset < 0 ? EOF : window[position + offset];
        }
        int at = position + offset - 1;
        while (at >= count && !ended) {
            fill();
            at = position + offset - 1;
        }
        return at < count ? window[at] : EOF;
    }

    @Override
    public void consume() {
        if (position >= count && LA(1) == EOF) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position++;
    }

    @Override
    public int mark() {
        if (marks++ == 0) {
            markedIndex = index();
        }
        return -marks;
    }

    @Override
    public void release(int marker) {
        marks--;
    }

    @Override
    public int index() {
        return windowStart + position;
    }

    @Override
    public void seek(int index) {
        position = index - windowStart;
    }

    /**
     * How many code points there are.
     *
     * @throws UnsupportedOperationException always, as {@link org.antlr.v4.runtime.IntStream#size} asks where that is not
     *     known before all are read
     */
    @Override
    public int size() {
        throw new UnsupportedOperationException("how many code points there are is not known before all are read");
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        int from = interval.a - windowStart;
        int to = Math.min(interval.b - windowStart + 1, count);
        return to <= from ? "" : new String(window, from, to - from);
    }

    private void fill() {
        if (count + BATCH > window.length) {
            makeRoom();
        }
        try {
            int end = count + BATCH;
            for (int codePoint = 0; count < end && codePoint != EOF; ) {
                codePoint = decode();
                if (codePoint != EOF) {
                    window[count++] = codePoint;
                }
                ended = codePoint == EOF;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of everything before the mark and, if that is not enough, takes more memory. */
    private void makeRoom() {
        int keep = marks > 0 ? Math.min(markedIndex - windowStart, position) : position;
        if (windowStart > Integer.MAX_VALUE - LONGEST_TOKEN || count - keep > LONGEST_TOKEN - BATCH) {
            throw new TokenTooLongException();
        }
        int[] target = count - keep + BATCH > window.length / 2 ? new int[2 * window.length] : window;
        System.arraycopy(window, keep, target, 0, count - keep);
        window = target;
        windowStart += keep;
        position -= keep;
        count -= keep;
    }

    private int decode() throws IOException {
        int lead = nextByte < byteCount ? bytes[nextByte++] : read();
        return lead >= 0 || ended ? lead : multibyte(lead & 0xFF);
    }

    private int multibyte(int lead) throws IOException {
        int more = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        int codePoint = lead & (0x3F >> more);
        for (int left = more; left > 0; left--) {
            int next = peekByte();
            if (next < low || next > high) {
                return malformed(lead);
            }
            nextByte++;
            codePoint = codePoint << 6 | next & 0x3F;
            low = 0x80;
            high = 0xBF;
        }
        return more == 0 ? malformed(lead) : codePoint;
    }

    private int malformed(int lead) {
        if (malformedIndex < 0) {
            malformedIndex = windowStart + count;
            malformedByte = lead;
        }
        return REPLACEMENT;
    }

    /** The next byte as a signed value, or EOF, which then is also noted in {@code ended}. */
    private int read() throws IOException {
        if (peekByte() == EOF) {
            ended = true;
            return EOF;
        }
        return bytes[nextByte++];
    }

    private int peekByte() throws IOException {
        if (nextByte >= byteCount) {
            byteCount = in.read(bytes);
            nextByte = 0;
        }
        if (byteCount <= 0) {
            byteCount = 0;
            return EOF;
        }
        return bytes[nextByte] & 0xFF;
    }

    /** A single token is longer than {@link #LONGEST_TOKEN}, or the text longer than an index can count. */
    static final class TokenTooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
