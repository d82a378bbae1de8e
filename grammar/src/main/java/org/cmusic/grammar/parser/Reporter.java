package org.cmusic.grammar.parser;

import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/** Knows the source, so that tokens become spans, and passes diagnostics on. */
record Reporter(Source source, Diagnostics diagnostics) {

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** What one token covers. */
    Span span(Lexeme lexeme) {
        return span(lexeme, lexeme);
    }

    /** From the start of one token to the end of another. */
    Span span(Lexeme first, Lexeme last) {
        return new Span(
                source,
                first.getLine(),
                first.getCharPositionInLine() + 1,
                last.getLine(),
                Math.max(last.endColumn(), last.getLine() == first.getLine() ? first.getCharPositionInLine() : 0) + 1);
    }

    /** The first code points of a token. */
    Span spanOfStart(Lexeme lexeme, int length) {
        int column = lexeme.getCharPositionInLine() + 1;
        return new Span(source, lexeme.getLine(), column, lexeme.getLine(), column + length);
    }

    /** One code point inside a token, which may go over several lines. */
    Span spanInside(Lexeme lexeme, int offset) {
        int line = lexeme.getLine();
        int column = lexeme.getCharPositionInLine() + 1;
        int[] before = lexeme.getText().codePoints().limit(offset).toArray();
        for (int codePoint : before) {
            line += codePoint == '\n' ? 1 : 0;
            column = codePoint == '\n' ? 1 : column + 1;
        }
        return new Span(source, line, column, line, column + 1);
    }
}
