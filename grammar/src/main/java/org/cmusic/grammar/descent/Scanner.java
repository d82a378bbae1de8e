package org.cmusic.grammar.descent;

import java.io.IOException;
import java.util.Optional;

/** Turns bytes into tokens, each the longest that the grammar has there; declines those that are slips. */
final class Scanner {

    private final Bytes bytes;
    private final Blanks blanks;
    private final Quotation quotation;
    private final Words words = new Words();

    Scanner(Bytes bytes) throws IOException {
        this.bytes = bytes;
        this.blanks = new Blanks(bytes);
        this.quotation = new Quotation(bytes);
        blanks.skipByteOrderMark();
    }

    /**
     * Reads the next token.
     *
     * @param oldest the place in the source from which bytes are still needed
     */
    void read(Token token, int oldest) throws IOException {
        token.documentation = Optional.empty();
        blanks.skip(token, oldest);
        while (!scan(token)) {
            blanks.more(oldest);
        }
        blanks.pass(token.end);
    }

    /** Whether the token could be told from the bytes at hand. */
    private boolean scan(Token token) {
        int at = blanks.at();
        token.start = bytes.base() + at;
        token.line = blanks.line();
        token.column = blanks.column(at);
        int end = scan(token, bytes.window(), at);
        if (end >= bytes.limit() && !bytes.isEnded()) {
            return false;
        }
        token.end = bytes.base() + end;
        token.endColumn = blanks.column(end);
        return true;
    }

    /** The end of the token; the limit of the window where more may have to be seen. */
    private int scan(Token token, byte[] window, int at) {
        int c = window[at];
        if (c >= 'a' && c <= 'z' || c == '_') {
            return name(token, window, at);
        }
        if (c >= '0' && c <= '9') {
            return NumberForm.scan(token, window, at);
        }
        if (c >= 'A' && c <= 'G') {
            return pitch(token, window, at);
        }
        if (c == '"') {
            return string(token, at);
        }
        return sign(token, window, at);
    }

    private int string(Token token, int at) {
        int end = quotation.scan(token, at);
        if (end < bytes.limit() || bytes.isEnded()) {
            blanks.widen(quotation.wider());
        }
        return end;
    }

    private int name(Token token, byte[] window, int at) {
        int hash = 0;
        int end = at;
        while (isWord(window[end])) {
            hash = 31 * hash + window[end++];
        }
        if (end < bytes.limit() || bytes.isEnded()) {
            Words.Word word = words.at(window, at, end - at, hash);
            token.kind = word.kind();
            token.text = word.text();
            token.unitName = word.unit();
        }
        return end;
    }

    /** Whether a name goes on so. */
    static boolean isWord(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static int pitch(Token token, byte[] window, int at) {
        int end = at + 1;
        int sign = window[end];
        if (sign == '#' || sign == 'b') {
            end += window[end + 1] == sign ? 2 : 1;
        }
        boolean octave = window[end] >= '0' && window[end] <= '9';
        token.kind = octave ? Kind.PITCH : Kind.TONIC;
        end += octave ? 1 : 0;
        if (isWord(window[end]) || window[end] == '#') {
            throw Declined.HERE;
        }
        return end;
    }

    private int sign(Token token, byte[] window, int at) {
        int c = window[at];
        int next = c == 0 ? 0 : window[at + 1];
        int end = at + 1;
        switch (c) {
            case '(' -> token.kind = Kind.OPEN_PARENTHESIS;
            case ')' -> token.kind = Kind.CLOSE_PARENTHESIS;
            case '[' -> token.kind = Kind.OPEN_BRACKET;
            case ']' -> token.kind = Kind.CLOSE_BRACKET;
            case '{' -> token.kind = Kind.OPEN_BRACE;
            case '}' -> token.kind = Kind.CLOSE_BRACE;
            case ':' -> token.kind = Kind.COLON;
            case ',' -> token.kind = Kind.COMMA;
            case '~' -> token.kind = Kind.SLIDE;
            case '|' -> token.kind = Kind.BAR;
            case '@' -> token.kind = Kind.AT_SIGN;
            case '+' -> token.kind = Kind.PLUS;
            case '-' -> token.kind = Kind.MINUS;
            case '*' -> token.kind = Kind.TIMES;
            case '/' -> token.kind = Kind.OVER_SIGN;
            case '^' -> token.kind = Kind.POWER;
            case '=', '<', '>', '!', '.' -> {
                token.kind = pair(c, next);
                boolean single = token.kind == Kind.EQUALS || token.kind == Kind.LESS || token.kind == Kind.GREATER;
                end += single ? 0 : 1;
            }
            default -> end = end(token, at);
        }
        return end;
    }

    private static int pair(int c, int next) {
        if (next == '=' && c != '.') {
            return switch (c) {
                case '=' -> Kind.EQUAL;
                case '<' -> Kind.AT_MOST;
                case '>' -> Kind.AT_LEAST;
                default -> Kind.UNEQUAL;
            };
        }
        return switch (c) {
            case '=' -> Kind.EQUALS;
            case '<' -> Kind.LESS;
            case '>' -> Kind.GREATER;
            default -> range(c, next);
        };
    }

    private static int range(int c, int next) {
        if (c == '.' && next == '.') {
            return Kind.RANGE;
        }
        throw Declined.HERE;
    }

    private int end(Token token, int at) {
        if (at < bytes.limit()) {
            throw Declined.HERE;
        }
        token.kind = Kind.END;
        return at;
    }
}
