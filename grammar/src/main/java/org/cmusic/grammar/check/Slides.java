package org.cmusic.grammar.check;

import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PitchPath;

/** A slide leads from one pitch to another, and leaves no room for a pitch given besides. */
final class Slides implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof NoteStep note) {
            checkPitch(List.of(note.path()), note.arguments(), diagnostics);
        } else if (node instanceof ChordStep chord) {
            checkPitch(chord.members(), chord.arguments(), diagnostics);
        } else if (node instanceof PitchPath path) {
            checkMoves(path, diagnostics);
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

    private static void checkMoves(PitchPath path, Diagnostics diagnostics) {
        for (int i = 1; i < path.pitches().size(); i++) {
            if (path.pitches().get(i - 1) instanceof NotePitch.Spelled from
                    && path.pitches().get(i) instanceof NotePitch.Spelled to
                    && isSame(from, to)) {
                String name = from.pitch().spelling();
                String fix = name + " tie " + name;
                diagnostics.add(Diagnostic.at("bad-tie", from.span().to(to.span()))
                        .variant("tilde")
                        .with("fix", fix)
                        .fix(Fix.replace(from.span().to(to.span()), fix)));
            }
        }
    }

    private static boolean isSame(NotePitch.Spelled from, NotePitch.Spelled to) {
        return from.pitch().spelling().equals(to.pitch().spelling())
                && from.offsets().isEmpty()
                && to.offsets().isEmpty();
    }
}
