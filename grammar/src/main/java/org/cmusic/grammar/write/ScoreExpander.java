package org.cmusic.grammar.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cmusic.grammar.format.Printer;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.ScorePerformance;

/** Writes the flat form of a score: all it needs, then one line for each note, times in seconds to full precision. */
public final class ScoreExpander {
    private ScoreExpander() {}

    /**
     * Writes a performance as a score that means the same sound, byte for byte.
     *
     * @throws IOException if {@code out} takes no more
     */
    public static void expand(ScorePerformance performance, Appendable out) throws IOException {
        ScoreStatements statements = new ScoreStatements(performance);
        Printer printer = new Printer(out);
        List<Statement> definitions = new ArrayList<>();
        statements.definitions(definitions::add);
        for (Statement definition : definitions) {
            printer.print(definition);
        }
        Iterator<NoteEvent> notes = performance.notes();
        while (notes.hasNext()) {
            printer.print(statements.note(notes.next()));
        }
        printer.end();
    }
}
