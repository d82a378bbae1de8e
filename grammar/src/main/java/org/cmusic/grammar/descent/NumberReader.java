package org.cmusic.grammar.descent;

import java.util.Optional;
import org.cmusic.grammar.syntax.PlainNumber;

/** Reads plain numbers without making trees of them. */
final class NumberReader {

    private final Tokens tokens;

    NumberReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes the number at hand; takes nothing if it has an exponent, is a fraction or has many digits. */
    Optional<PlainNumber> positive() {
        Optional<PlainNumber> number = number(tokens.now(), false);
        if (number.isPresent()) {
            tokens.advance();
        }
        return number;
    }

    /** Takes the minus sign at hand and the number right behind it; takes nothing if that is not plain. */
    Optional<PlainNumber> negative() {
        Optional<PlainNumber> number =
                tokens.now().touches(tokens.next()) ? number(tokens.next(), true) : Optional.empty();
        if (number.isPresent()) {
            tokens.advance();
            tokens.advance();
        }
        return number;
    }

    private Optional<PlainNumber> number(Token token, boolean negative) {
        int length = token.end - token.start - token.unit.suffix().length();
        if (token.kind != Kind.NUMBER && token.kind != Kind.QUANTITY || length > PlainNumber.MOST_DIGITS) {
            return Optional.empty();
        }
        byte[] window = tokens.window();
        int from = tokens.place(token);
        long mantissa = 0;
        int point = length;
        for (int i = 0; i < length; i++) {
            int c = window[from + i];
            if (c == '.') {
                point = i;
            } else if (c >= '0' && c <= '9' && mantissa < PlainNumber.FULL) {
                mantissa = 10 * mantissa + c - '0';
            } else {
                return Optional.empty();
            }
        }
        int decimals = length > point ? length - point - 1 : 0;
        int digits = point + decimals;
        int form = PlainNumber.form(digits, decimals, token.unit, negative);
        return Optional.of(new PlainNumber(mantissa, form, token.line, token.column - (negative ? 1 : 0)));
    }
}
