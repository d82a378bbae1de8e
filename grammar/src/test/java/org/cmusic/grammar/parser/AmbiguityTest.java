package org.cmusic.grammar.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text has two parse trees. */
class AmbiguityTest {

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void exactDetectionFindsNone(Path file) throws Exception {
        Reporter reporter = new Reporter(Source.file(file), new Diagnostics());
        try (InputStream in = Files.newInputStream(file)) {
            ItemTokens tokens = new ItemTokens(new LexemeReader(new Utf8Stream(in), reporter));
            CmusicParser parser = new CmusicParser(tokens);
            parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
            parser.setErrorHandler(new BailErrorStrategy());
            parser.removeErrorListeners();
            parser.addErrorListener(new FailingListener());
            assertThat(parser.file().item()).isNotEmpty();
        }
    }

    private static final class FailingListener extends BaseErrorListener {
        @Override
        public void reportAmbiguity(
                Parser parser, DFA dfa, int from, int to, boolean exact, BitSet alternatives, ATNConfigSet configs) {
            String rule = parser.getRuleNames()[dfa.atnStartState.ruleIndex];
            fail("ambiguous in rule " + rule + " at " + parser.getTokenStream().get(from));
        }
    }
}
