package org.cmusic.grammar.check;

import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PitchPath;

/** A slide says what the pitch does, which leaves no room for a {@code pitch} among the arguments. */
final class Slides implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof NoteStep note) {
            checkPitch(List.of(note.path()), note.arguments(), diagnostics);
        } else if (node instanceof ChordStep chord) {
            checkPitch(chord.members(), chord.arguments(), diagnostics);
        }
    }

    private static void checkPitch(List<PitchPath> paths, List<Assignment> arguments, Diagnostics diagnostics) {
        if (paths.stream().noneMatch(path -> path.pitches().size() > 1)) {
            return;
        }
        arguments.stream()
                .filter(argument -> argument.name().text().equals(InstrumentForm.PITCH))
                .forEach(argument -> diagnostics.add(Diagnostic.at("bad-slide", argument.span())
                        .variant("pitch-curve")
                        .fix(Fix.remove(argument.span()))));
    }
}
