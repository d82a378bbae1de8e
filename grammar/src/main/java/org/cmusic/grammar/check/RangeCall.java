package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Items;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Unit;

/** A range that is written as a call: {@code range(4)} counts from 0, and ends before 4. */
final class RangeCall {

    static final String NAME = "range";

    private RangeCall() {}

    /** The call, if that is what a loop goes through. */
    static Optional<Call> in(Items items) {
        return items.list() instanceof Call call && call.function().text().equals(NAME)
                ? Optional.of(call)
                : Optional.empty();
    }

    /** What is wrong with it; mended where its bounds are whole numbers. */
    static Diagnostic mistake(Call call) {
        List<Long> bounds = call.arguments().stream()
                .flatMap(argument -> whole(argument.value()).stream())
                .toList();
        Diagnostic diagnostic = Diagnostic.at(
                        "unknown-generator", call.function().span())
                .with("name", NAME)
                .variant("range");
        boolean plain = bounds.size() == call.arguments().size() && (bounds.size() == 1 || bounds.size() == 2);
        if (!plain) {
            return diagnostic;
        }
        long low = bounds.size() == 1 ? 0 : bounds.get(0);
        String text = low + ".." + (bounds.get(bounds.size() - 1) - 1);
        return diagnostic.fix(Fix.replace(call.span(), text));
    }

    private static Optional<Long> whole(Expression value) {
        return value instanceof Quantity quantity
                        && quantity.unit() == Unit.NONE
                        && quantity.digits().matches("[0-9]{1,9}")
                ? Optional.of(Long.parseLong(quantity.digits()))
                : Optional.empty();
    }
}
