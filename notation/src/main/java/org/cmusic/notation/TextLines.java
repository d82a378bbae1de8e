package org.cmusic.notation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a file: UTF-8 if it can be that, or else Latin-1; its lines may end in any of the usual ways. */
public final class TextLines {
    private static final String MARK = "\uFEFF";
    private static final int EVERY = -1;

    private TextLines() {}

    /** The lines of a file, without their ends; an end behind the last begins no further line. */
    public static List<String> of(byte[] bytes) {
        String text = text(bytes);
        List<String> lines = List.of(text.split("\r\n|\r|\n", EVERY));
        boolean ended = lines.get(lines.size() - 1).isEmpty();
        return ended ? lines.subList(0, lines.size() - 1) : lines;
    }

    /** The text of a file, without the mark that some programs begin UTF-8 with. */
    public static String text(byte[] bytes) {
        String text = decoded(bytes);
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
