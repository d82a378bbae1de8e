package org.cmusic.grammar.diagnostic;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds lines of a source by number without keeping the text: the byte offset of every {@value #STRIDE}th line is
 * noted in one pass, and a line is read from the nearest of them.
 */
final class LineIndex {

    private static final int STRIDE = 256;
    private static final int LONGEST = 400_000;

    private final Source.Opener opener;
    private long[] offsets = new long[0];
    private long end;

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
        try (InputStream in = new BufferedInputStream(opener.open(), 1 << 16)) {
            in.skipNBytes(Math.min(offsets[mark], end));
            return skipLines(in, (number - 1) % STRIDE) ? Optional.of(text(in)) : Optional.empty();
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

    private static boolean skipLines(InputStream in, int count) throws IOException {
        for (int left = count; left > 0; ) {
            int b = in.read();
            if (b < 0) {
                return false;
            }
            left -= b == '\n' ? 1 : 0;
        }
        return true;
    }

    private static String text(InputStream in) throws IOException {
        byte[] bytes = new byte[128];
        int length = 0;
        for (int b = in.read(); b >= 0 && b != '\n' && length < LONGEST; b = in.read()) {
            bytes = length == bytes.length ? Arrays.copyOf(bytes, 2 * length) : bytes;
            bytes[length++] = (byte) b;
        }
        boolean carriageReturn = length > 0 && bytes[length - 1] == '\r';
        return new String(bytes, 0, carriageReturn ? length - 1 : length, StandardCharsets.UTF_8);
    }
}
