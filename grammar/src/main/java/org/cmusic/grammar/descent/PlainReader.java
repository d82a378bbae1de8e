package org.cmusic.grammar.descent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.syntax.Statement;

/** Reads a source statement by statement, as long as there is nothing unexpected in it. */
public final class PlainReader {

    private final Source source;
    private final long mostBytes;
    private int count;

    /** @param mostBytes how long the source may be */
    public PlainReader(Source source, long mostBytes) {
        this.source = source;
        this.mostBytes = mostBytes;
    }

    /**
     * Passes the statements on, in written order.
     *
     * @return whether all were read; if not, those that were passed on are right, and the grammar has to read the source
     */
    public boolean read(Consumer<Statement> statements) {
        try (InputStream in = source.open()) {
            Tokens tokens = new Tokens(source, new Bytes(in, mostBytes));
            TopReader reader = new TopReader(tokens, source.name().endsWith(".ins"));
            // What stands behind a statement may show that it is none: each is passed on when the next is read.
            Statement last = reader.header();
            while (tokens.kind() != Kind.END) {
                Statement next = reader.statement();
                pass(last, statements);
                last = next;
            }
            pass(last, statements);
            return true;
        } catch (Declined | IOException | UncheckedIOException e) {
            return false;
        }
    }

    private void pass(Statement statement, Consumer<Statement> statements) {
        count++;
        statements.accept(statement);
    }

    /** How many statements were passed on. */
    public int count() {
        return count;
    }
}
