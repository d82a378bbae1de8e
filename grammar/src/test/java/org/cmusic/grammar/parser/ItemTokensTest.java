package org.cmusic.grammar.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.junit.jupiter.api.Test;

class ItemTokensTest {

    private final ArrayDeque<Lexeme> written = new ArrayDeque<>(List.of(
            new Lexeme(CmusicParser.LET, "let", 3, 1, 0),
            new Lexeme(CmusicParser.NAME, "x", 1, 1, 4),
            new Lexeme(CmusicParser.EQUALS, "=", 1, 1, 6)));

    private final ItemTokens tokens = new ItemTokens(new LexemeSource() {
        @Override
        Lexeme read() {
            return written.isEmpty() ? new Lexeme(Token.EOF, "", 0, 1, 7) : written.poll();
        }
    });

    @Test
    void theTokensAtHandAreASource() {
        Lexeme name = tokens.LT(2);
        TokenSource source = tokens.getTokenSource();
        assertThat(source.nextToken()).isSameAs(tokens.next());
        assertThat(source.nextToken()).isSameAs(name);
        assertThat(source.nextToken().getType()).isEqualTo(Token.EOF);
        assertThat(tokens.index()).isZero();
        assertThat(written).hasSize(1);
    }

    @Test
    void aTokenHasNoSourceOfItsOwn() {
        assertThat(tokens.next().getTokenSource()).isNull();
        assertThat(tokens.next().getInputStream()).isNull();
    }
}
