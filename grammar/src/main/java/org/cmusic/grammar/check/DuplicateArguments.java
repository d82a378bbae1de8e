package org.cmusic.grammar.check;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.SetItem;
import org.cmusic.grammar.syntax.SetStep;

/** Arguments that a note or a {@code set} gives twice. */
final class DuplicateArguments implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof NoteStep note) {
            check(names(note.arguments()), diagnostics);
        } else if (node instanceof ChordStep chord) {
            check(names(chord.arguments()), diagnostics);
        } else if (node instanceof NoteStatement note) {
            check(names(note.arguments()), diagnostics);
        } else if (node instanceof SetStep set) {
            List<Name> names = new ArrayList<>();
            for (SetItem item : set.items()) {
                names.add(item.name());
            }
            check(names, diagnostics);
        }
    }

    private static List<Name> names(List<Assignment> arguments) {
        List<Name> names = new ArrayList<>();
        for (Assignment argument : arguments) {
            names.add(argument.name());
        }
        return names;
    }

    private static void check(List<Name> names, Diagnostics diagnostics) {
        if (names.size() < 2) {
            return;
        }
        Repeated.find(
                names,
                (name, first) -> diagnostics.add(Diagnostic.at("duplicate-argument", name.span())
                        .with("name", name.text())
                        .related("given", first.span())));
    }
}
