package org.cmusic.grammar.lower;

import java.util.function.Consumer;
import org.cmusic.grammar.check.Checks;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.NoteStatement;

/** Takes in the flat notes of a score while it is read. */
public final class ScoreIntake implements Consumer<NoteStatement> {
    private final FlatNoteColumns columns = new FlatNoteColumns();

    @Override
    public void accept(NoteStatement note) {
        columns.accept(note);
    }

    FlatNoteColumns columns() {
        return columns;
    }

    /**
     * Checks the names in the flat notes. Notes of one shape have the same names: if the first passes, so do all, but for
     * what is computed in them.
     */
    public void check(Checks checks, Diagnostics diagnostics) {
        int shapes = columns.shapes().size();
        boolean[] seen = new boolean[shapes];
        boolean[] sound = new boolean[shapes];
        for (int note = 0; note < columns.size(); note++) {
            int shape = columns.shape(note);
            if (!sound[shape] || columns.computes(note)) {
                int before = diagnostics.errors();
                checks.note(columns.names(note));
                sound[shape] |= !seen[shape] && diagnostics.errors() == before;
                seen[shape] = true;
            }
        }
    }
}
