package org.cmusic.grammar.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.Pair;

/** Takes the text of each token at once, since the stream soon forgets it; keywords and signs share theirs. */
final class LexemeFactory implements TokenFactory<Lexeme> {

    @Override
    public Lexeme create(
            Pair<TokenSource, CharStream> source,
            int type,
            String text,
            int channel,
            int start,
            int stop,
            int line,
            int column) {
        String fixed = Keywords.literal(type);
        String taken = type == Token.EOF || !fixed.isEmpty() ? fixed : source.b.getText(Interval.of(start, stop));
        Lexeme lexeme = new Lexeme(type, taken, type == Token.EOF ? 0 : stop - start + 1, line, column);
        lexeme.setChannel(channel);
        return lexeme;
    }

    @Override
    public Lexeme create(int type, String text) {
        return new Lexeme(type, text, 0, 0, 0);
    }
}
