package org.cmusic.grammar.syntax;

import java.util.List;
import org.cmusic.grammar.diagnostic.Source;

/** A whole file, in written order; the header is the first statement if there is one. */
public record SourceFile(Source source, List<Statement> statements) {

    public SourceFile {
        statements = List.copyOf(statements);
    }
}
