package org.cmusic.grammar.check;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.FrequencyPartial;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.RatioPartial;
import org.cmusic.grammar.syntax.Unreadable;

/** An effect has parameters, lets and an output with a signal, and nothing that belongs to an instrument. */
final class EffectForm implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (!(node instanceof EffectDefinition effect)) {
            return;
        }
        effect.members().forEach(member -> word(member).ifPresent(word -> diagnostics.add(misplaced(member, word))));
        boolean unreadable = effect.members().stream().anyMatch(Unreadable.class::isInstance);
        if (!unreadable && effect.members().stream().noneMatch(EffectForm::hasSignal)) {
            diagnostics.add(Diagnostic.at("empty-effect", effect.name().span())
                    .with("name", effect.name().text()));
        }
    }

    private static Diagnostic misplaced(Member member, String word) {
        Span start = member.span().start();
        Span keyword = new Span(
                start.source(),
                start.startLine(),
                start.startColumn(),
                start.endLine(),
                start.endColumn() + word.length());
        return Diagnostic.at("misplaced-statement", keyword).variant("effect").with("text", word);
    }

    private static Optional<String> word(Member member) {
        if (member instanceof RatioPartial || member instanceof FrequencyPartial) {
            return Optional.of("partial");
        }
        if (member instanceof PartialBank) {
            return Optional.of("partials");
        }
        return member instanceof NaturalBlock ? Optional.of("natural") : Optional.empty();
    }

    private static boolean hasSignal(Member member) {
        return member instanceof OutputBlock output
                && output.fields().stream()
                        .anyMatch(field -> field.name().text().equals("signal"));
    }
}
