package org.cmusic.grammar.check;

import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.OutputBlock;

/** An instrument or effect has at most one {@code output} and one {@code natural}. */
final class SingleBlocks implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof InstrumentDefinition instrument) {
            check(instrument.members(), diagnostics);
        } else if (node instanceof EffectDefinition effect) {
            check(effect.members(), diagnostics);
        }
    }

    private static void check(List<Member> members, Diagnostics diagnostics) {
        check(members, OutputBlock.class, "output", diagnostics);
        check(members, NaturalBlock.class, "natural", diagnostics);
    }

    private static void check(List<Member> members, Class<?> type, String word, Diagnostics diagnostics) {
        List<Member> blocks = members.stream().filter(type::isInstance).toList();
        blocks.stream()
                .skip(1)
                .forEach(block -> diagnostics.add(Diagnostic.at("duplicate-field", block.span())
                        .with("name", word)
                        .related("given", blocks.get(0).span())));
    }
}
