package org.cmusic.grammar.check;

import java.util.List;
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
        if (!unreadable && !hasSignal(effect.members())) {
            diagnostics.add(Diagnostic.at("empty-effect", effect.name().span())
                    .with("name", effect.name().text()));
        }
    }

    /** Whether an output gives a signal. */
    static boolean hasSignal(List<Member> members) {
        return members.stream()
                .anyMatch(member -> member instanceof OutputBlock output
                        && output.fields().stream()
                                .anyMatch(field -> field.name().text().equals("signal")));
    }
}
