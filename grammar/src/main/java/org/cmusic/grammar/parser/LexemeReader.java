package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.cmusic.grammar.diagnostic.Diagnostic;

/**
 * Reads tokens and hangs the comments on the token that follows them. Text that is not UTF-8 is reported at its first
 * place.
 */
final class LexemeReader extends LexemeSource {

    private final Utf8Stream stream;
    private final CmusicLexer lexer;
    private final Reporter reporter;
    private boolean malformedReported;

    LexemeReader(Utf8Stream stream, Reporter reporter) {
        this.stream = stream;
        this.reporter = reporter;
        lexer = new CmusicLexer(stream);
        lexer.removeErrorListeners();
        lexer.setTokenFactory(new LexemeFactory());
    }

    /** The line at which the token being read begins, from 1. */
    int line() {
        return lexer._tokenStartLine;
    }

    /** The column at which the token being read begins, from 1. */
    int column() {
        return lexer._tokenStartCharPositionInLine + 1;
    }

    @Override
    Lexeme read() {
        List<Lexeme> comments = List.of();
        while (true) {
            Lexeme lexeme = (Lexeme) lexer.nextToken();
            if (stream.malformedIndex() >= 0 && !malformedReported) {
                reportMalformed(lexeme);
            }
            if (lexeme.getChannel() == Token.DEFAULT_CHANNEL) {
                lexeme.setComments(comments);
                return lexeme;
            }
            if (lexeme.getType() == CmusicParser.BLOCK_COMMENT && isUnclosed(lexeme.getText())) {
                reporter.report(
                        Diagnostic.at("syntax", reporter.spanOfStart(lexeme, 2)).variant("unclosed-comment"));
            }
            comments = comments.isEmpty() ? new ArrayList<>() : comments;
            comments.add(lexeme);
        }
    }

    private static boolean isUnclosed(String comment) {
        return comment.length() < 4 || !comment.endsWith("*/");
    }

    /** The stream decodes ahead of the lexer, so the place may lie in a later token. */
    private void reportMalformed(Lexeme lexeme) {
        int at = stream.malformedIndex();
        if (at >= stream.index()) {
            return;
        }
        malformedReported = true;
        String text = lexeme.getText();
        int offset = at - (stream.index() - text.codePointCount(0, text.length()));
        reporter.report(Diagnostic.at("invalid-utf8", reporter.spanInside(lexeme, offset))
                .with("byte", String.format(Locale.ROOT, "0x%02X", stream.malformedByte())));
    }
}
