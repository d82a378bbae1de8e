package org.cmusic.grammar.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.StatementReader;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.model.score.Limits;

/** What the plain reader reads is what the grammar reads, with all places; and what the grammar finds right, it reads. */
public final class SameReading {

    private SameReading() {}

    /** Reads a source both ways; says whether it is plain. */
    public static boolean check(Source source) {
        List<Statement> plain = new ArrayList<>();
        boolean whole = new PlainReader(source, Limits.Name.BYTES.usual()).read(plain::add);
        List<Statement> whatTheGrammarSays = new ArrayList<>();
        Diagnostics diagnostics = new Diagnostics();
        new StatementReader(source, diagnostics, Limits.Name.BYTES.usual()).read(whatTheGrammarSays::add);
        assertThat(whole)
                .as("whether it is plain")
                .isEqualTo(diagnostics.sorted().isEmpty());
        if (whole) {
            assertThat(plain).isEqualTo(whatTheGrammarSays);
        } else {
            assertThat(plain).isEqualTo(whatTheGrammarSays.subList(0, plain.size()));
        }
        return whole;
    }
}
