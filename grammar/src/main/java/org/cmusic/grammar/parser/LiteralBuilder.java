package org.cmusic.grammar.parser;

import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.Unit;

/** Turns single tokens into literals. */
final class LiteralBuilder {

    private final Reporter reporter;

    LiteralBuilder(Reporter reporter) {
        this.reporter = reporter;
    }

    /** A number, with its unit if it has one. */
    Quantity quantity(Lexeme lexeme) {
        String text = lexeme.getText();
        int end = text.length();
        if (lexeme.getType() == CmusicParser.QUANTITY) {
            while (!Character.isDigit(text.charAt(end - 1))) {
                end--;
            }
        }
        Unit unit = Unit.of(text.substring(end)).orElseThrow();
        return new Quantity(text.substring(0, end), unit, reporter.span(lexeme));
    }

    /** A spelled pitch. */
    PitchLiteral pitch(Lexeme lexeme) {
        String text = lexeme.getText();
        int octave = Character.digit(text.charAt(text.length() - 1), 10);
        String sign = text.substring(1, text.length() - 1);
        return new PitchLiteral(text.charAt(0), accidental(sign), octave, reporter.span(lexeme));
    }

    /** Semitones that sharps or flats raise. */
    static int accidental(String sign) {
        return sign.startsWith("b") ? -sign.length() : sign.length();
    }

    /** A string, its escapes resolved; an escape there is none of is reported and kept as it stands. */
    Text text(Lexeme lexeme) {
        String quoted = lexeme.getText();
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c == '\\' && i < quoted.length() - 2) {
                value.append(escaped(lexeme, ++i));
            } else {
                value.append(checked(lexeme, i));
            }
        }
        return new Text(value.toString(), reporter.span(lexeme));
    }

    private String escaped(Lexeme lexeme, int at) {
        char c = lexeme.getText().charAt(at);
        return switch (c) {
            case '"', '\\' -> String.valueOf(c);
            case 'n' -> "\n";
            case 't' -> "\t";
            default -> {
                reporter.report(Diagnostic.at("bad-character", place(lexeme, at - 1))
                        .variant("escape")
                        .with("text", "\\" + c));
                yield "\\" + c;
            }
        };
    }

    private char checked(Lexeme lexeme, int at) {
        char c = lexeme.getText().charAt(at);
        if (c < ' ' && c != '\t') {
            reporter.report(Diagnostic.at("bad-character", place(lexeme, at))
                    .variant("control")
                    .with("code", String.format("U+%04X", (int) c)));
        }
        return c;
    }

    private Span place(Lexeme lexeme, int at) {
        return reporter.spanInside(lexeme, lexeme.getText().codePointCount(0, at));
    }
}
