package org.cmusic.grammar.check;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.syntax.Domain;
import org.cmusic.grammar.syntax.ForStep;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.Range;

/**
 * Ranges between literals go up. What a loop runs through may be one short of that: {@code 1..0} is a count of zero.
 */
final class RangeOrder implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof ForStep loop) {
            check(loop.domain(), 1, diagnostics);
        } else if (node instanceof PartialBank bank) {
            check(bank.domain(), 1, diagnostics);
        } else if (node instanceof Parameter parameter) {
            parameter.range().ifPresent(range -> check(range, 0, diagnostics));
        }
    }

    private static void check(Domain domain, int slack, Diagnostics diagnostics) {
        if (!(domain instanceof Range range)) {
            return;
        }
        Optional<Literal> low = Literal.of(range.low());
        Optional<Literal> high = Literal.of(range.high());
        if (low.isPresent() && high.isPresent() && isReversed(low.get(), high.get(), slack)) {
            String fix = high.get().written() + ".." + low.get().written();
            diagnostics.add(Diagnostic.at("reversed-range", range.span())
                    .with("range", "`" + low.get().written() + ".." + high.get().written() + "`")
                    .with("fix", fix)
                    .fix(Fix.replace(range.span(), fix)));
        }
    }

    private static boolean isReversed(Literal low, Literal high, int slack) {
        return high.isBelow(new Literal(low.unit(), low.value() - slack, low.written()));
    }
}
