package org.cmusic.grammar.check;

import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.Unreadable;

/** An effect has an output with a signal. */
final class EffectForm implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (!(node instanceof EffectDefinition effect)) {
            return;
        }
        boolean unreadable = effect.members().stream().anyMatch(Unreadable.class::isInstance);
        if (!unreadable && effect.members().stream().noneMatch(EffectForm::hasSignal)) {
            diagnostics.add(Diagnostic.at("empty-effect", effect.name().span())
                    .with("name", effect.name().text()));
        }
    }

    private static boolean hasSignal(Member member) {
        return member instanceof OutputBlock output
                && output.fields().stream()
                        .anyMatch(field -> field.name().text().equals("signal"));
    }
}
