package org.cmusic.grammar.descent;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Name;

/**
 * The token at hand, the one before and the one behind it. Tokens that make a slip together with their neighbours are
 * declined, as are brackets that nest too deep.
 */
final class Tokens {

    /** How deep brackets may nest. */
    private static final int DEEPEST = 200;

    private final Source source;
    private final Bytes bytes;
    private final Scanner scanner;
    private Token past = new Token();
    private Token now = new Token();
    private Token next = new Token();
    private int nesting;

    Tokens(Source source, Bytes bytes) throws IOException {
        this.source = source;
        this.bytes = bytes;
        this.scanner = new Scanner(bytes);
        scanner.read(next, 0);
        advance();
    }

    /** The token at hand. */
    Token now() {
        return now;
    }

    /** The token behind the one at hand. */
    Token next() {
        return next;
    }

    /** The kind of the token at hand. */
    int kind() {
        return now.kind;
    }

    /** The kind of the token behind the one at hand. */
    int nextKind() {
        return next.kind;
    }

    /** Goes on to the next token. */
    void advance() {
        Token free = past;
        past = now;
        now = next;
        next = free;
        try {
            scanner.read(next, now.start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        checkSlips();
    }

    private void checkSlips() {
        int kind = next.kind;
        boolean slip = kind == Kind.TONIC && now.kind != Kind.KEY
                || (kind == Kind.NAME || kind == Kind.PITCH) && isUnquoted()
                || kind == Kind.NAME && isRangeWord()
                || now.unitName && isUnitApart();
        if (slip) {
            throw Declined.HERE;
        }
    }

    /** A word where a string is wanted. */
    private boolean isUnquoted() {
        return now.kind == Kind.TITLE || now.kind == Kind.IMPORT || now.kind == Kind.SECTION;
    }

    /** {@code to} behind a value. */
    private boolean isRangeWord() {
        return next.text.equals("to")
                && (now.kind == Kind.NUMBER
                        || now.kind == Kind.QUANTITY
                        || now.kind == Kind.PITCH
                        || now.kind == Kind.CLOSE_PARENTHESIS);
    }

    /** A unit behind a number on the same line; before an equals sign it is a name. */
    private boolean isUnitApart() {
        return now.kind == Kind.NAME && past.kind == Kind.NUMBER && now.line == past.line && next.kind != Kind.EQUALS;
    }

    /** Whether the token at hand is of a kind; if so it is taken. */
    boolean take(int kind) {
        if (now.kind != kind) {
            return false;
        }
        advance();
        return true;
    }

    /** Takes the token at hand, which must be of a kind. */
    void expect(int kind) {
        if (now.kind != kind) {
            throw Declined.HERE;
        }
        advance();
    }

    /** Takes a bracket that opens. */
    void open(int kind) {
        if (++nesting > DEEPEST) {
            throw Declined.HERE;
        }
        expect(kind);
    }

    /** Takes a bracket that closes. */
    void close(int kind) {
        nesting--;
        expect(kind);
    }

    /** Takes the name of a definition. */
    Name identifier() {
        if (!Kind.isIdentifier(now.kind)) {
            throw Declined.HERE;
        }
        return takeName();
    }

    /** Takes a name before an equals sign, and that. */
    Name named() {
        if (!Kind.isName(now.kind) || next.kind != Kind.EQUALS) {
            throw Declined.HERE;
        }
        Name name = takeName();
        advance();
        return name;
    }

    /** Whether a name and an equals sign come next. */
    boolean isNamed() {
        return next.kind == Kind.EQUALS && Kind.isName(now.kind);
    }

    private Name takeName() {
        Name name = new Name(now.text, span());
        advance();
        return name;
    }

    /** Whether a comma and whole decimals, or what looks like them, follow the number taken last without a blank. */
    boolean isDecimalComma() {
        boolean number = next.kind == Kind.NUMBER || next.kind == Kind.QUANTITY;
        boolean touching = past.touches(now) && now.touches(next);
        return past.kind == Kind.NUMBER && now.kind == Kind.COMMA && number && touching && isWhole(next);
    }

    private boolean isWhole(Token number) {
        for (int i = 0; i < number.end - number.start; i++) {
            if (at(number, i) == '.') {
                return false;
            }
        }
        return true;
    }

    /** The number at hand without its unit. */
    String digits() {
        return bytes.ascii(now.start, now.end - now.unit.suffix().length());
    }

    /** A character of the token at hand. */
    char at(int index) {
        return at(now, index);
    }

    /** A character of the token at hand or the one behind it. */
    private char at(Token token, int index) {
        return (char) bytes.window()[place(token) + index];
    }

    /** The bytes at hand. */
    byte[] window() {
        return bytes.window();
    }

    /** Where in the bytes at hand the token at hand, or the one behind it, begins. */
    int place(Token token) {
        return token.start - bytes.base();
    }

    /** What the token at hand covers. */
    Span span() {
        return new Span(source, now.line, now.column, now.line, now.endColumn);
    }

    /** From the start of a token that was taken to the end of the one before that at hand. */
    Span spanFrom(int line, int column) {
        return new Span(source, line, column, past.line, past.endColumn);
    }
}
