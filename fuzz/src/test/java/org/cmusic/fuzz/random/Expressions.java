package org.cmusic.fuzz.random;

import java.util.Optional;
import org.cmusic.model.Kind;

/** Expressions whose value is known when a note starts. */
final class Expressions {
    private final Draw draw;
    private final Literals literals;
    private final Names names;

    Expressions(Draw draw, Literals literals, Names names) {
        this.draw = draw;
        this.literals = literals;
        this.names = names;
    }

    String of(Kind kind, int depth) {
        if (depth <= 0 || draw.chance(50)) {
            return atom(kind);
        }
        return switch (kind) {
            case TRUTH -> truth(depth - 1);
            case STRING -> atom(kind);
            case LIST -> "[" + String.join(", ", draw.some(5, () -> of(Kind.NUMBER, depth - 1))) + "]";
            case NUMBER, POSITION -> draw.chance(50) ? number(depth - 1) : quantity(kind, depth - 1);
            case FREQUENCY -> draw.chance(30) ? frequency(depth - 1) : quantity(kind, depth - 1);
            case LEVEL -> draw.chance(20) ? "linear(" + of(Kind.NUMBER, depth - 1) + ")" : quantity(kind, depth - 1);
            default -> quantity(kind, depth - 1);
        };
    }

    private String atom(Kind kind) {
        Optional<String> known = draw.chance(50) ? names.any(draw, kind) : Optional.empty();
        return known.orElseGet(() -> literals.any(kind));
    }

    private String truth(int depth) {
        Kind kind = draw.one(Kind.NUMBER, Kind.FREQUENCY, Kind.LEVEL);
        return switch (draw.below(4)) {
            case 0 -> "(not " + of(Kind.TRUTH, depth) + ")";
            case 1 -> "(" + of(Kind.TRUTH, depth) + draw.one(" and ", " or ") + of(Kind.TRUTH, depth) + ")";
            default ->
                "(" + of(kind, depth) + draw.one(" < ", " <= ", " > ", " >= ", " == ", " != ") + of(kind, depth) + ")";
        };
    }

    private String number(int depth) {
        return switch (draw.below(5)) {
            case 0 ->
                draw.one("abs", "floor", "ceil", "round", "sqrt", "log2", "exp", "sin", "cos") + "("
                        + of(Kind.NUMBER, depth) + ")";
            case 1 -> pair("mod(", Kind.NUMBER, ", ", ")", depth);
            case 2 -> pair("(", draw.one(Kind.FREQUENCY, Kind.TIME, Kind.BEATS, Kind.INTERVAL), " / ", ")", depth);
            case 3 -> "amplitude(" + of(Kind.LEVEL, depth) + ")";
            default -> pair("(", Kind.NUMBER, draw.one(" * ", " ^ ", " / "), ")", depth);
        };
    }

    private String frequency(int depth) {
        return draw.chance(70)
                ? "(" + of(Kind.FREQUENCY, depth) + draw.one(" + ", " - ") + of(Kind.INTERVAL, depth) + ")"
                : "(1 / " + of(Kind.TIME, depth) + ")";
    }

    private String quantity(Kind kind, int depth) {
        return switch (draw.below(7)) {
            case 0 -> pair("(", kind, draw.one(" + ", " - "), ")", depth);
            case 1 -> "(" + of(kind, depth) + draw.one(" * ", " / ") + of(Kind.NUMBER, depth) + ")";
            case 2 -> pair("random(", kind, ", ", ")", depth);
            case 3 -> pair("choose([", kind, ", ", "])", depth);
            case 4 -> pair(draw.one("min(", "max("), kind, ", ", ")", depth);
            case 5 -> "(-" + of(kind, depth) + ")";
            default -> "(if " + of(Kind.TRUTH, depth) + " then " + of(kind, depth) + " else " + of(kind, depth) + ")";
        };
    }

    private String pair(String before, Kind kind, String between, String after, int depth) {
        return before + of(kind, depth) + between + of(kind, depth) + after;
    }
}
