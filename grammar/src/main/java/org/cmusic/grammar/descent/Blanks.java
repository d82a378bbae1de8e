package org.cmusic.grammar.descent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What stands between tokens, and where in the text that comes to: lines, and columns in characters. */
final class Blanks {

    /** So many bytes of a token are at hand from the beginning: more than a number may have. */
    private static final int AHEAD = 512;

    private final Bytes bytes;
    private int at;
    private int line = 1;

    /** Where the line would begin in the window, were each of its characters one byte. */
    private int lineStart;

    Blanks(Bytes bytes) {
        this.bytes = bytes;
    }

    /** The place in the window that was come to. */
    int at() {
        return at;
    }

    int line() {
        return line;
    }

    /** The column of a place in the window, in this line. */
    int column(int place) {
        return place - lineStart + 1;
    }

    /** Notes so many bytes of this line that begin no character. */
    void widen(int more) {
        lineStart += more;
    }

    /** Goes on to a place in the source. */
    void pass(int end) {
        at = end - bytes.base();
    }

    /** Reads more bytes; those before {@code oldest} are needed no more. */
    void more(int oldest) throws IOException {
        int before = bytes.base();
        bytes.fill(oldest);
        at -= bytes.base() - before;
        lineStart -= bytes.base() - before;
    }

    /** Goes on to the next token, which gets the documentation before it. */
    void skip(Token token, int oldest) throws IOException {
        while (true) {
            skipBlanks();
            if (at + AHEAD > bytes.limit() && !bytes.isEnded()) {
                more(oldest);
            } else if (!skipComment(token, oldest)) {
                return;
            }
        }
    }

    /** A mark of the order of bytes at the very beginning is no character. */
    void skipByteOrderMark() throws IOException {
        while (bytes.limit() < 3 && !bytes.isEnded()) {
            more(0);
        }
        byte[] window = bytes.window();
        boolean marked =
                bytes.limit() >= 3 && window[0] == (byte) 0xEF && window[1] == (byte) 0xBB && window[2] == (byte) 0xBF;
        at = marked ? 3 : 0;
        lineStart = at;
    }

    private void skipBlanks() {
        byte[] window = bytes.window();
        int place = at;
        while (true) {
            int c = window[place];
            if (c == '\n') {
                line++;
                lineStart = place + 1;
            } else if (c != ' ' && c != '\t' && c != '\r' && c != '\f' && c != 0x0B) {
                break;
            }
            place++;
        }
        at = place;
    }

    private boolean skipComment(Token token, int oldest) throws IOException {
        int second = bytes.window()[at] == '/' ? bytes.window()[at + 1] : 0;
        if (second != '/' && second != '*') {
            return false;
        }
        while (!(second == '/' ? skipLine(token) : skipBlock(token))) {
            more(oldest);
        }
        return true;
    }

    /** Goes to the end of the line; false if more bytes have to be seen first. */
    private boolean skipLine(Token token) {
        byte[] window = bytes.window();
        int end = at + 2;
        while (window[end] != '\n' && end < bytes.limit()) {
            if (isCut(end)) {
                return false;
            }
            end += window[end] < 0 ? 1 + Utf8.following(window, end) : 1;
        }
        if (end == bytes.limit() && !bytes.isEnded()) {
            return false;
        }
        boolean documents = window[at + 2] == '/' && end >= at + 3 && (end == at + 3 || window[at + 3] != '/');
        token.documentation =
                documents ? Optional.of(documentation(token.documentation, at + 3, end)) : Optional.empty();
        at = end;
        return true;
    }

    private String documentation(Optional<String> before, int from, int to) {
        String text = new String(bytes.window(), from, to - from, StandardCharsets.UTF_8).stripTrailing();
        String added = text.startsWith(" ") ? text.substring(1) : text;
        return before.isPresent() ? before.get() + "\n" + added : added;
    }

    /** Goes behind a comment between signs; false if more bytes have to be seen first. */
    private boolean skipBlock(Token token) {
        byte[] window = bytes.window();
        int end = at + 2;
        int lines = 0;
        int start = lineStart;
        while (window[end] != '*' || window[end + 1] != '/') {
            if (end >= bytes.limit() && bytes.isEnded()) {
                throw Declined.HERE;
            }
            if (end >= bytes.limit() || isCut(end)) {
                return false;
            }
            int more = window[end] < 0 ? Utf8.following(window, end) : 0;
            start += more;
            if (window[end] == '\n') {
                lines++;
                start = end + 1;
            }
            end += 1 + more;
        }
        line += lines;
        lineStart = start;
        at = end + 2;
        token.documentation = Optional.empty();
        return true;
    }

    /** Whether the bytes at hand may end within a character. */
    private boolean isCut(int place) {
        return bytes.window()[place] < 0 && place + 3 >= bytes.limit() && !bytes.isEnded();
    }
}
