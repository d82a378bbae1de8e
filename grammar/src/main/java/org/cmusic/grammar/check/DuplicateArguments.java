package org.cmusic.grammar.check;

import java.util.List;
import java.util.stream.Stream;
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
            check(set.items().stream().map(SetItem::name), diagnostics);
        }
    }

    private static Stream<Name> names(List<Assignment> arguments) {
        return arguments.stream().map(Assignment::name);
    }

    private static void check(Stream<Name> names, Diagnostics diagnostics) {
        Repeated.find(
                names,
                (name, first) -> diagnostics.add(Diagnostic.at("duplicate-argument", name.span())
                        .with("name", name.text())
                        .related("given", first.span())));
    }
}
