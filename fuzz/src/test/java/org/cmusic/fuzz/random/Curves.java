package org.cmusic.fuzz.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Kind;

/** Expressions that move over a note. */
final class Curves {
    private final Draw draw;
    private final Literals literals;
    private final Expressions expressions;
    private final Names names;

    Curves(Draw draw, Literals literals, Expressions expressions, Names names) {
        this.draw = draw;
        this.literals = literals;
        this.expressions = expressions;
        this.names = names;
    }

    String of(Kind kind, int depth) {
        Optional<String> known = draw.chance(20) ? names.anyMoving(draw, kind) : Optional.empty();
        return known.orElseGet(() -> made(kind, depth));
    }

    private String made(Kind kind, int depth) {
        if (depth > 0 && draw.chance(30)) {
            return combined(kind, depth - 1);
        }
        boolean number = kind == Kind.NUMBER;
        return switch (draw.below(number ? 6 : 4)) {
            case 0 -> lfo(kind);
            case 1 -> "jitter(rate=" + literals.between(Kind.FREQUENCY, 0.5, 30) + ", depth=" + small(kind) + ")";
            case 2, 3 -> points(kind);
            case 4 -> "adsr(" + String.join(", ", adsr()) + ")";
            default ->
                "strike(attack=" + literals.between(Kind.TIME, 0, 0.05) + ", decay="
                        + (draw.chance(50) ? literals.between(Kind.TIME, 0.01, 0.5) : expressions.of(Kind.TIME, 1))
                        + ")";
        };
    }

    private String combined(Kind kind, int depth) {
        return switch (draw.below(4)) {
            case 0 -> "(" + of(kind, depth) + draw.one(" + ", " - ") + of(kind, depth) + ")";
            case 1 -> "(" + expressions.of(kind, depth) + " + " + of(kind, depth) + ")";
            case 2 -> "(" + of(kind, depth) + " * " + of(Kind.NUMBER, depth) + ")";
            default -> draw.one("min(", "max(") + of(kind, depth) + ", " + expressions.of(kind, depth) + ")";
        };
    }

    private String lfo(Kind kind) {
        return "lfo(rate=" + literals.between(Kind.FREQUENCY, 0.1, 20) + ", depth=" + small(kind)
                + draw.one("", ", delay=50ms", ", phase=90deg", ", wave=square", ", wave=saw", ", wave=triangle") + ")";
    }

    /** A value that leaves what it is added to of the same sign. */
    private String small(Kind kind) {
        return switch (kind) {
            case NUMBER, POSITION -> literals.between(kind, 0, 0.5);
            case FREQUENCY -> literals.between(kind, 0, 20);
            case LEVEL -> literals.between(kind, 0, 6);
            default -> literals.any(kind);
        };
    }

    private List<String> adsr() {
        List<String> arguments = new ArrayList<>();
        for (String time : List.of("attack", "decay", "release")) {
            if (draw.chance(50)) {
                arguments.add(time + "=" + literals.between(Kind.TIME, 0, 0.2));
            }
        }
        if (draw.chance(50)) {
            arguments.add("sustain=" + literals.any(Kind.LEVEL));
        }
        return arguments;
    }

    private String points(Kind kind) {
        List<String> points = new ArrayList<>();
        points.add("0s: " + value(kind));
        int moments = draw.below(3);
        for (int i = 1; i <= moments; i++) {
            points.add(20 * i + "ms: " + value(kind) + shape());
        }
        if (draw.chance(40)) {
            points.add(60 + draw.below(40) + "%: " + value(kind) + shape());
        }
        if (draw.chance(20)) {
            points.add("-15ms: " + value(kind) + shape());
        }
        if (draw.chance(70)) {
            points.add("end: " + value(kind) + shape());
        }
        if (draw.chance(20)) {
            points.add("shape=" + draw.one("exp", "linear", "straight", "curve(2)"));
        }
        return "points(" + String.join(", ", points) + ")";
    }

    private String value(Kind kind) {
        return switch (kind) {
            case NUMBER -> draw.chance(80) ? literals.between(kind, 0, 1) : expressions.of(kind, 1);
            case POSITION -> literals.between(kind, -1, 1);
            default -> draw.chance(80) ? literals.any(kind) : expressions.of(kind, 1);
        };
    }

    private String shape() {
        return draw.chance(70) ? "" : draw.one(" exp", " linear", " straight", " curve(-3)", " curve(500)");
    }
}
