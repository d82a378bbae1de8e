package org.cmusic.grammar.check;

import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Block;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.EachStep;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PlayStep;
import org.cmusic.grammar.syntax.RestStep;
import org.cmusic.grammar.syntax.SetStep;
import org.cmusic.grammar.syntax.Step;
import org.cmusic.grammar.syntax.Unreadable;

/** Warns of a {@code set} or {@code each} after which its block has nothing that it holds for. */
final class UselessSets implements NodeCheck {

    private static final List<Class<? extends Node>> SOUNDING =
            List.of(NoteStep.class, ChordStep.class, PlayStep.class, Unreadable.class);

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (!(node instanceof Block block)) {
            return;
        }
        boolean sounds = false;
        boolean lasts = false;
        for (int i = block.steps().size() - 1; i >= 0; i--) {
            Step step = block.steps().get(i);
            if (step instanceof SetStep && !sounds || step instanceof EachStep && !lasts) {
                diagnostics.add(Diagnostic.at("useless-set", step.span()));
            }
            sounds = sounds || SOUNDING.stream().anyMatch(type -> Subtree.holds(step, type));
            lasts = lasts || sounds || Subtree.holds(step, RestStep.class);
        }
    }
}
