package org.cmusic.grammar.check;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Domain;
import org.cmusic.grammar.syntax.ForStep;
import org.cmusic.grammar.syntax.Items;
import org.cmusic.grammar.syntax.ListLiteral;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.RepeatStep;

/** Warns of repeats whose literal count is zero. */
final class EmptyRepeats implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof RepeatStep repeat) {
            Literal.of(repeat.count())
                    .filter(count -> count.value() == 0)
                    .ifPresent(count -> warn(repeat.count().span(), diagnostics));
        } else if (node instanceof ForStep loop && isEmpty(loop.domain())) {
            warn(loop.domain().span(), diagnostics);
        } else if (node instanceof PartialBank bank && isEmpty(bank.domain())) {
            warn(bank.domain().span(), diagnostics);
        }
    }

    private static boolean isEmpty(Domain domain) {
        if (domain instanceof Items items) {
            return items.list() instanceof ListLiteral list && list.items().isEmpty();
        }
        Range range = (Range) domain;
        Optional<Literal> low = Literal.of(range.low());
        Optional<Literal> high = Literal.of(range.high());
        return low.isPresent()
                && high.isPresent()
                && high.get().value() == low.get().value() - 1;
    }

    private static void warn(Span place, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.at("empty-repeat", place));
    }
}
