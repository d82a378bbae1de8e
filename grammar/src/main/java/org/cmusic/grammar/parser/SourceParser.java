package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.descent.PlainReader;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.SourceFile;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.model.score.Limits;

/**
 * Reads {@code .ins} and {@code .sco} text into syntax trees. Nothing is thrown for what is wrong with the text or
 * with reading it: all that goes to the diagnostics, and what could not be read stands in the tree as
 * {@link org.cmusic.grammar.syntax.Unreadable}.
 *
 * <p>Text without mistakes is read without the grammar, which takes over from the first thing that may be wrong.
 */
public final class SourceParser {

    private static final long MEGABYTE = 1 << 20;

    private SourceParser() {}

    /**
     * Reads statement by statement, in written order. Only the statement at hand is in memory: a score may be longer
     * than the memory is large.
     */
    public static void parse(Source source, Diagnostics diagnostics, Consumer<Statement> statements) {
        parse(source, diagnostics, statements, Limits.Name.BYTES.usual());
    }

    /** Reads statement by statement a source of so many bytes at most. */
    public static void parse(Source source, Diagnostics diagnostics, Consumer<Statement> statements, long mostBytes) {
        PlainReader plain = new PlainReader(source, mostBytes);
        if (!plain.read(statements)) {
            new StatementReader(source, diagnostics, mostBytes).read(new Behind(plain.count(), statements));
        }
    }

    /** Reads a whole file. */
    public static SourceFile parse(Source source, Diagnostics diagnostics) {
        List<Statement> statements = new ArrayList<>();
        try {
            parse(source, diagnostics, statements::add);
        } catch (OutOfMemoryError e) {
            diagnostics.add(exhausted(source, statements));
        }
        return new SourceFile(source, statements);
    }

    /**
     * Lets go of statements, as the memory does not hold all that there are: in their place stands what could not be read.
     *
     * @return what is wrong with the source, at the place behind the last that was read
     */
    public static Diagnostic exhausted(Source source, List<Statement> statements) {
        Span place = statements.isEmpty()
                ? Span.at(source, 1, 1)
                : statements.get(statements.size() - 1).span().end();
        statements.clear();
        statements.add(new Unreadable(Optional.empty(), place));
        return Diagnostic.at("limit-exceeded", place)
                .variant("memory")
                .with("limit", Runtime.getRuntime().maxMemory() / MEGABYTE);
    }
}
