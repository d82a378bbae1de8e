package org.cmusic.grammar.lower;

import java.util.HashMap;
import java.util.Map;
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
        Map<Integer, Boolean> sound = new HashMap<>();
        for (int note = 0; note < columns.size(); note++) {
            int shape = columns.shape(note);
            boolean needed = !sound.getOrDefault(shape, false) || computes(note);
            if (needed) {
                int before = diagnostics.errors();
                checks.note(columns.names(note));
                sound.putIfAbsent(shape, diagnostics.errors() == before);
            }
        }
    }

    private boolean computes(int note) {
        for (int i = 0; i < columns.valueCount(note); i++) {
            if (columns.expression(note, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
