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
import org.cmusic.model.expression.NoteTimes;
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
            return Optional.of(expression.value(new Scope(0, List.of(), tuning, site -> 0, new Nowhere())));
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
        return value(text, kind, name, context).map(Constants::amount);
    }

    private static double amount(Value value) {
        return value instanceof Value.Span span ? span.beats().toDouble() : ((Value.Quantity) value).amount();
    }

    /** The bounds of a parameter in the unit of its kind; empty where they are wrong, which is reported. */
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
        boolean placed = mistake.origin() != Origin.NONE;
        mistakes.add(placed ? mistake : new Mistake(mistake.code(), new Place(span), mistake.facts()));
    }

    /** Before the piece: no note, no beat. */
    private static final class Nowhere implements Scope.Moment {
        @Override
        public double seconds(org.cmusic.model.Beats beats) {
            throw new EvaluationException("no-note", Origin.NONE, Map.of());
        }

        @Override
        public NoteTimes note() {
            throw new EvaluationException("no-note", Origin.NONE, Map.of());
        }

        @Override
        public boolean hasNote() {
            return false;
        }

        @Override
        public long stream(int site) {
            return site;
        }

        @Override
        public void remark(String code, Origin origin, Map<String, Object> facts) {
            // Nothing sounds here.
        }
    }
}
