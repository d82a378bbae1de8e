package org.cmusic.grammar.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.Statement;

/** Takes in the statements of one file as they are read, and turns away what an imported file must not hold. */
final class Intake implements Consumer<Statement> {

    private static final ScoreContent SCORE_CONTENT = new ScoreContent();

    private final Optional<Span> origin;
    private final Consumer<NoteStatement> notes;
    private final Diagnostics diagnostics;
    private final List<Statement> kept = new ArrayList<>();
    private boolean turnedAway;

    /**
     * @param origin the place of the import, if the file is imported
     * @param notes takes the flat notes of the root
     */
    Intake(Optional<Span> origin, Consumer<NoteStatement> notes, Diagnostics diagnostics) {
        this.origin = origin;
        this.notes = notes;
        this.diagnostics = diagnostics;
    }

    @Override
    public void accept(Statement statement) {
        if (origin.isEmpty()) {
            take(statement);
            return;
        }
        Optional<String> word = statement.accept(SCORE_CONTENT);
        word.ifPresentOrElse(found -> turnAway(found, statement.span()), () -> kept.add(statement));
    }

    private void take(Statement statement) {
        if (statement instanceof NoteStatement note) {
            notes.accept(note);
        } else {
            kept.add(statement);
        }
    }

    /** Tells it once, where the file is imported. */
    private void turnAway(String word, Span place) {
        if (!turnedAway) {
            diagnostics.add(Diagnostic.at("import-content", origin.orElseThrow())
                    .with("what", "`" + word + "`")
                    .related("there", place));
        }
        turnedAway = true;
    }

    /** What the file holds, without the flat notes of the root. */
    List<Statement> statements() {
        return kept;
    }

    /** The imports among the statements. */
    List<ImportStatement> imports() {
        return kept.stream()
                .filter(ImportStatement.class::isInstance)
                .map(ImportStatement.class::cast)
                .toList();
    }
}
