package org.cmusic.grammar.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.layout.Entry;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.layout.Page;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.SourceFile;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Step;

/**
 * Writes syntax trees as text in canonical layout, statement by statement; what it writes parses to the same trees.
 * Spans are not looked at, so trees may be built in memory.
 *
 * @see org.cmusic.grammar.parser.Identifiers for making names that can be printed
 */
public final class Printer {

    private final Page page;
    private Optional<Statement> before = Optional.empty();

    /** A printer that writes to {@code out}; {@link #end()} completes it. */
    public Printer(Appendable out) {
        page = new Page(out);
    }

    /**
     * Writes the next statement.
     *
     * @throws IllegalArgumentException if it holds something unreadable, or a name the language does not allow
     */
    public void print(Statement statement) throws IOException {
        boolean apart = before.isPresent() && Groups.areApart(before.get(), statement);
        page.entry(Groups.entry(statement, apart));
        before = Optional.of(statement);
    }

    /** Writes what is left of the last line. */
    public void end() throws IOException {
        page.end(List.of());
    }

    /** A whole file. */
    public static String text(SourceFile file) {
        StringBuilder text = new StringBuilder();
        try {
            Printer printer = new Printer(text);
            for (Statement statement : file.statements()) {
                printer.print(statement);
            }
            printer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** One statement, without the end of its last line. */
    public static String text(Statement statement) {
        return text(statement.accept(new StatementPrinter()));
    }

    /** One step, without the end of its last line. */
    public static String text(Step step) {
        return text(step.accept(new StepPrinter()));
    }

    /** An expression; a very long one on several lines. */
    public static String text(Expression expression) {
        LineBuilder line = new LineBuilder();
        new ExpressionPrinter(line).print(expression);
        return text(line.entry());
    }

    private static String text(Entry entry) {
        StringBuilder text = new StringBuilder();
        try {
            Page page = new Page(text);
            page.entry(entry);
            page.end(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().stripTrailing();
    }
}
