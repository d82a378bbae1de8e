package org.cmusic.grammar.lower;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.Tuning;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.NoMoment;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Mistakes;

/** Values that are known before the piece begins: settings, ranges, the fields of a natural tone. */
final class Constants {
    private final ExpressionLowering expressions;
    private final Tuning tuning;
    private final Mistakes mistakes;

    Constants(ExpressionLowering expressions, Tuning tuning, Mistakes mistakes) {
        this.expressions = expressions;
        this.tuning = tuning;
        this.mistakes = mistakes;
    }

    /** The value of an expression; empty where it has none, which is reported. */
    Optional<Value> value(org.cmusic.grammar.syntax.Expression text, Context context) {
        Expression expression = expressions.lower(text, context);
        try {
            return Optional.of(expression.value(new Scope(0, List.of(), tuning, site -> 0, NoMoment.HERE)));
        } catch (EvaluationException e) {
            report(e.mistake(), text.span());
            return Optional.empty();
        }
    }

    /** The value of an expression that must be of a kind; empty where it is not, which is reported. */
    Optional<Value> value(org.cmusic.grammar.syntax.Expression text, Kind kind, String name, Context context) {
        return value(text, context).flatMap(value -> {
            boolean fits = value.kind() == kind || kind == Kind.POSITION && value.kind() == Kind.NUMBER;
            if (!fits) {
                report(
                        new Mistake("unit-mismatch", Origin.NONE, Map.of("name", name, "wanted", kind, "given", value)),
                        text.span());
                return Optional.empty();
            }
            return Optional.of(value);
        });
    }

    /** The amount of a quantity of a kind; empty where it is none, which is reported. */
    Optional<Double> amount(org.cmusic.grammar.syntax.Expression text, Kind kind, String name, Context context) {
        Optional<Value> value = value(text, kind, name, context);
        Optional<Double> amount = value.flatMap(Constants::amount);
        if (value.isPresent() && amount.isEmpty()) {
            report(new Mistake("not-init", Origin.NONE, Map.of("name", name)), text.span());
        }
        return amount;
    }

    /** The amount of a value that is known: what moves or sounds has none. */
    private static Optional<Double> amount(Value value) {
        if (value instanceof Value.Span span) {
            return Optional.of(span.beats().toDouble());
        }
        return value instanceof Value.Quantity quantity ? Optional.of(quantity.amount()) : Optional.empty();
    }

    /**
     * The bounds of a parameter in the unit of its kind; empty where they are wrong, which is reported.
     *
     * @param context the top level of a file: other parameters may have any value
     */
    Optional<Bounds> range(Range range, Kind kind, Context context) {
        Optional<Double> low = amount(range.low(), kind, "the lower bound", context);
        Optional<Double> high = amount(range.high(), kind, "the upper bound", context);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > high.get()) {
            String text = Quantities.text(kind, low.get()) + ".." + Quantities.text(kind, high.get());
            String fix = Quantities.text(kind, high.get()) + ".." + Quantities.text(kind, low.get());
            report(new Mistake("reversed-range", Origin.NONE, Map.of("range", text, "fix", fix)), range.span());
            return Optional.empty();
        }
        return Optional.of(new Bounds(low.get(), high.get()));
    }

    void report(Mistake mistake, Span span) {
        mistakes.add(mistake.orAt(new Place(span)));
    }
}
