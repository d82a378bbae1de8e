package org.cmusic.grammar.lower;

import java.util.EnumMap;
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
    private static final Map<Kind, Bounds> USUAL = new EnumMap<>(Map.of(
            Kind.TIME, new Bounds(0, 60),
            Kind.LEVEL, new Bounds(-200, 24),
            Kind.FREQUENCY, new Bounds(0.001, 24_000),
            Kind.INTERVAL, new Bounds(-12_000, 12_000),
            Kind.TEMPO, new Bounds(10, 600)));

    private UsualRanges() {}

    /** The warning that a value is due, if it is unusual. */
    static Optional<Mistake> unusual(String name, Value value, Origin origin) {
        if (!(value instanceof Value.Quantity quantity) || !Double.isFinite(quantity.amount())) {
            return Optional.empty();
        }
        Bounds usual = USUAL.get(quantity.kind());
        boolean beyond = usual != null && (quantity.amount() > usual.high() || quantity.amount() < usual.low());
        return beyond
                ? Optional.of(new Mistake("unusual-quantity", origin, facts(name, quantity, usual)))
                : Optional.empty();
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
