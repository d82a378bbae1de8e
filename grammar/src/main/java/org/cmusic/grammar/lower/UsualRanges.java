package org.cmusic.grammar.lower;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Value;

/** What quantities of a kind usually are: beyond, a slip is likelier than an intention. */
final class UsualRanges {
    private static final double MILLI = 1000;

    private UsualRanges() {}

    private static Optional<Bounds> of(Kind kind) {
        return switch (kind) {
            case TIME -> Optional.of(new Bounds(0, 60));
            case LEVEL -> Optional.of(new Bounds(-200, 24));
            case FREQUENCY -> Optional.of(new Bounds(0.001, 24_000));
            case INTERVAL -> Optional.of(new Bounds(-12_000, 12_000));
            case TEMPO -> Optional.of(new Bounds(10, 600));
            default -> Optional.empty();
        };
    }

    /** The warning that a value is due, if it is unusual. */
    static Optional<Mistake> unusual(String name, Value value, Origin origin) {
        if (!(value instanceof Value.Quantity quantity) || !Double.isFinite(quantity.amount())) {
            return Optional.empty();
        }
        Kind kind = quantity.kind();
        Optional<Bounds> usual =
                of(kind).filter(bounds -> quantity.amount() > bounds.high() || quantity.amount() < bounds.low());
        return usual.map(bounds -> new Mistake("unusual-quantity", origin, facts(name, quantity, bounds)));
    }

    private static Map<String, Object> facts(String name, Value.Quantity quantity, Bounds usual) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", name);
        facts.put("value", quantity);
        facts.put(
                "range",
                Quantities.text(new Value.Quantity(quantity.kind(), usual.low())) + ".."
                        + Quantities.text(new Value.Quantity(quantity.kind(), usual.high())));
        facts.put("fix", new Value.Quantity(quantity.kind(), likelier(quantity, usual)));
        return facts;
    }

    /** Milliseconds for seconds, a level the other way round, or the near end of what is usual. */
    private static double likelier(Value.Quantity quantity, Bounds usual) {
        double amount = quantity.amount();
        double guess = switch (quantity.kind()) {
            case TIME, FREQUENCY -> amount / MILLI;
            case LEVEL -> -amount;
            default -> amount;
        };
        boolean fits = guess >= usual.low() && guess <= usual.high();
        return fits ? guess : amount > usual.high() ? usual.high() : usual.low();
    }
}
