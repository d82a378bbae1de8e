package org.cmusic.notation.midi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The bytes of a file, or of one chunk of it, one after the other. */
final class ByteReader {
    private static final int BYTE = 0xFF;
    private static final int BYTE_BITS = 8;
    private static final int HIGH_BIT = 0x80;
    private static final int LOW_BITS = 0x7F;
    private static final int LOW_COUNT = 7;
    private static final int LONGEST_NUMBER = 4;

    private final byte[] bytes;
    private final int end;
    private int position;

    private ByteReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    /** All of a file. */
    static ByteReader of(byte[] bytes) {
        return new ByteReader(bytes, 0, bytes.length);
    }

    /** The next {@code length} bytes by themselves; this reader goes on behind them. */
    ByteReader part(long length) throws BrokenFileException {
        require(length);
        int start = position;
        position += (int) length;
        return new ByteReader(bytes, start, position);
    }

    int position() {
        return position;
    }

    boolean hasNext() {
        return position < end;
    }

    /** The next byte, 0 to 255. */
    int next() throws BrokenFileException {
        require(1);
        return bytes[position++] & BYTE;
    }

    /** The next byte, which stays to be read. */
    int peek() throws BrokenFileException {
        require(1);
        return bytes[position] & BYTE;
    }

    /** A byte of data, 0 to 127. */
    int data() throws BrokenFileException {
        int value = next();
        if (value >= HIGH_BIT) {
            throw new BrokenFileException("data", position - 1, Map.of("found", hex(value)));
        }
        return value;
    }

    /** A whole number of so many bytes, the highest first. */
    long number(int count) throws BrokenFileException {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << BYTE_BITS | next();
        }
        return value;
    }

    /** A number of one to four bytes, seven bits in each; all but the last have the high bit set. */
    int variable() throws BrokenFileException {
        int start = position;
        int value = 0;
        for (int i = 0; i < LONGEST_NUMBER; i++) {
            int part = next();
            value = value << LOW_COUNT | part & LOW_BITS;
            if (part < HIGH_BIT) {
                return value;
            }
        }
        throw new BrokenFileException("number", start, Map.of());
    }

    byte[] take(int count) throws BrokenFileException {
        require(count);
        position += count;
        return Arrays.copyOfRange(bytes, position - count, position);
    }

    /** Four characters. */
    String tag() throws BrokenFileException {
        return new String(take(LONGEST_NUMBER), StandardCharsets.ISO_8859_1);
    }

    static String hex(int value) {
        return String.format("0x%02X", value);
    }

    private void require(long count) throws BrokenFileException {
        if (count > end - position) {
            throw new BrokenFileException("truncated", position, Map.of("count", count - (end - position)));
        }
    }
}
