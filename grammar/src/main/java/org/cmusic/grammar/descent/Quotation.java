package org.cmusic.grammar.descent;

import java.nio.charset.StandardCharsets;

/** Strings, their escapes resolved. */
final class Quotation {

    private final Bytes bytes;
    private int wider;
    private boolean escapes;

    Quotation(Bytes bytes) {
        this.bytes = bytes;
    }

    /** How many bytes of the string that was read last begin no character. */
    int wider() {
        return wider;
    }

    /** The end of the string at {@code at}, or the limit of the window where more has to be seen. */
    int scan(Token token, int at) {
        byte[] window = bytes.window();
        wider = 0;
        escapes = false;
        int end = at + 1;
        while (window[end] != '"') {
            if (end + 4 > bytes.limit() && !bytes.isEnded()) {
                return bytes.limit();
            }
            end += length(window, end);
        }
        token.kind = Kind.STRING;
        String written = new String(window, at + 1, end - at - 1, StandardCharsets.UTF_8);
        token.text = escapes ? resolved(written) : written;
        return end + 1;
    }

    /** How many bytes a character has, or an escape. */
    private int length(byte[] window, int at) {
        if (window[at] < 0) {
            int more = Utf8.following(window, at);
            wider += more;
            return 1 + more;
        }
        if (window[at] == '\\') {
            escapes = true;
            int escaped = window[at + 1];
            if (escaped == '"' || escaped == '\\' || escaped == 'n' || escaped == 't') {
                return 2;
            }
            throw Declined.HERE;
        }
        if (window[at] < ' ' && window[at] != '\t') {
            throw Declined.HERE;
        }
        return 1;
    }

    private static String resolved(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                char escaped = written.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
