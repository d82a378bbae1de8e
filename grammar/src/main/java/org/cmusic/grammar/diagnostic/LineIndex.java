package org.cmusic.grammar.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds lines of a source by number without keeping the text: the byte offset of every {@value #STRIDE}th line is
 * noted in one pass, and a line is read from the nearest of them, or from the last line that was read.
 */
final class LineIndex {

    private static final int STRIDE = 256;
    private static final int LONGEST = 400_000;

    private final Source.Opener opener;
    private long[] offsets = new long[0];
    private long end;
    private int lastNumber = 1;
    private long lastOffset;

    LineIndex(Source.Opener opener) {
        this.opener = opener;
    }

    /** The text of line {@code number}, counted from 1, cut after {@value #LONGEST} bytes. */
    Optional<String> line(int number) {
        if (number < 1) {
            return Optional.empty();
        }
        try {
            return number == 1 ? read(1).map(LineIndex::withoutByteOrderMark) : read(number);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private synchronized Optional<String> read(int number) throws IOException {
        if (offsets.length == 0) {
            index();
        }
        int mark = (number - 1) / STRIDE;
        if (mark >= offsets.length) {
            return Optional.empty();
        }
        boolean near = lastNumber <= number && lastNumber > mark * STRIDE;
        return near ? read(number, lastNumber, lastOffset) : read(number, mark * STRIDE + 1, offsets[mark]);
    }

    /** Reads on from line {@code line}, which begins at {@code offset}. */
    private Optional<String> read(int number, int line, long offset) throws IOException {
        try (ByteLines lines = new ByteLines(opener.open(), Math.min(offset, end))) {
            for (int passed = line; passed < number; passed++) {
                if (!lines.skip()) {
                    return Optional.empty();
                }
            }
            lastNumber = number;
            lastOffset = lines.offset();
            return Optional.of(lines.next(LONGEST));
        }
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private void index() throws IOException {
        long[] marks = new long[16];
        int count = 1;
        long offset = 0;
        int line = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = opener.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n' && ++line % STRIDE == 0) {
                        marks = count == marks.length ? Arrays.copyOf(marks, 2 * count) : marks;
                        marks[count++] = offset + i + 1;
                    }
                }
                offset += n;
            }
        }
        end = offset;
        offsets = Arrays.copyOf(marks, count);
    }
}
