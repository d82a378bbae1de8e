package org.cmusic.grammar.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.syntax.Shape;
import org.cmusic.grammar.syntax.SourceFile;

/** A source without errors of syntax formats to text that reads back as the same tree, and formats to itself. */
public final class RoundTrip {

    private RoundTrip() {}

    /** @param file what {@code source} was read as */
    public static void check(Source source, SourceFile file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        StringBuilder once = new StringBuilder();
        assertThat(Formatter.format(source, diagnostics, once)).isTrue();
        Source again = Source.memory(source.name(), once.toString());
        assertThat(Shape.of(SourceParser.parse(again, diagnostics)))
                .as(once.toString())
                .isEqualTo(Shape.of(file));
        assertThat(diagnostics.sorted()).isEmpty();
        StringBuilder twice = new StringBuilder();
        Formatter.format(again, diagnostics, twice);
        assertThat(twice).hasToString(once.toString());
    }
}
