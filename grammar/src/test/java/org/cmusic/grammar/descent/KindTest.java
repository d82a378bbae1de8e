package org.cmusic.grammar.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Vocabulary;
import org.cmusic.grammar.parser.CmusicParser;
import org.cmusic.grammar.parser.Identifiers;
import org.junit.jupiter.api.Test;

/** The plain reader knows the words that the grammar names, and which of them may be names. */
class KindTest {

    private static Stream<String> wordsOfTheGrammar() {
        Vocabulary vocabulary = CmusicParser.VOCABULARY;
        return IntStream.rangeClosed(1, vocabulary.getMaxTokenType())
                .mapToObj(vocabulary::getLiteralName)
                .filter(literal -> literal != null && literal.matches("'[a-z]+'"))
                .map(literal -> literal.substring(1, literal.length() - 1));
    }

    @Test
    void theWordsAreThoseOfTheGrammar() {
        assertThat(Kind.WORDS)
                .containsExactlyInAnyOrderElementsOf(wordsOfTheGrammar().toList());
    }

    @Test
    void theSameWordsMayBeNames() {
        for (int i = 0; i < Kind.WORDS.length; i++) {
            assertThat(Kind.isIdentifier(Kind.NAME + 1 + i))
                    .as(Kind.WORDS[i])
                    .isEqualTo(Identifiers.isIdentifier(Kind.WORDS[i]));
        }
    }
}
