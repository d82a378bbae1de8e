package org.cmusic.notation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The text of a file: UTF-8 if it can be that, or else Latin-1; its lines may end in any of the usual ways. A line is cut out of
 * the text whenever it is asked for, as a file may have more lines than there is room for objects.
 */
public final class TextLines extends AbstractList<String> implements RandomAccess {
    private static final String MARK = "\uFEFF";
    private static final int FEW = 64;

    private final String text;

    /** Where each line begins, and a last one would behind all of them. */
    private final int[] starts;

    private TextLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The lines of a file, without their ends; an end behind the last begins no further line. */
    public static List<String> of(byte[] bytes) {
        String text = text(bytes);
        int[] starts = new int[FEW];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, i)) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines] = i + 1;
                lines++;
            }
        }
        if (starts[lines - 1] < text.length()) {
            starts = lines == starts.length ? Arrays.copyOf(starts, lines + 1) : starts;
            starts[lines] = text.length();
            lines++;
        }
        return new TextLines(text, Arrays.copyOf(starts, lines));
    }

    /** Whether a line ends with a character: of a pair of carriage return and line feed, with the second. */
    private static boolean isEnd(String text, int at) {
        char letter = text.charAt(at);
        return letter == '\n' || letter == '\r' && !text.startsWith("\n", at + 1);
    }

    /** The lines of a file as one text, with a line feed between them. */
    public static String joined(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (String line : of(bytes)) {
            text.append(line).append('\n');
        }
        text.setLength(Math.max(0, text.length() - 1));
        return text.toString();
    }

    /** The text of a file, without the mark that some programs begin UTF-8 with. */
    public static String text(byte[] bytes) {
        String text = decoded(bytes);
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    @Override
    public String get(int line) {
        int start = starts[line];
        int end = starts[line + 1];
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public int size() {
        return starts.length - 1;
    }

    private static String decoded(byte[] bytes) {
        if (isAscii(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }
}
