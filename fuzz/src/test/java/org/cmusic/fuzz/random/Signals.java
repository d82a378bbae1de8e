package org.cmusic.fuzz.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;

/** Expressions that are sounds: every unit generator there is, with arguments mostly within their ranges. */
final class Signals {
    private static final List<UnitGenerator> SOUNDING = UnitGenerators.all().stream()
            .filter(unit -> unit.role() == UnitGenerator.Role.GENERATOR || unit.role() == UnitGenerator.Role.PROCESSOR)
            .toList();
    private static final List<UnitGenerator> SOURCES = SOUNDING.stream()
            .filter(unit -> unit.role() == UnitGenerator.Role.GENERATOR)
            .toList();

    private final Draw draw;
    private final Literals literals;
    private final Expressions expressions;
    private final Curves curves;
    private final Names names;

    Signals(Draw draw, Literals literals, Expressions expressions, Curves curves, Names names) {
        this.draw = draw;
        this.literals = literals;
        this.expressions = expressions;
        this.curves = curves;
        this.names = names;
    }

    String of(int depth) {
        Optional<String> known = draw.chance(30) ? names.any(draw, Kind.SIGNAL) : Optional.empty();
        return known.orElseGet(() -> depth > 0 && draw.chance(25) ? combined(depth - 1) : unit(depth));
    }

    private String combined(int depth) {
        return switch (draw.below(5)) {
            case 0 -> "(" + of(depth) + draw.one(" + ", " - ") + of(depth) + ")";
            case 1 -> "(" + of(depth) + " * " + literals.any(Kind.LEVEL) + ")";
            case 2 -> "(" + of(depth) + " * " + of(depth) + ")";
            case 3 -> "(" + of(depth) + " * " + expressions.of(Kind.NUMBER, 1) + ")";
            default -> "(" + of(depth) + " * " + curves.of(Kind.NUMBER, 1) + ")";
        };
    }

    private String unit(int depth) {
        UnitGenerator unit = draw.one(depth > 0 ? SOUNDING : SOURCES);
        return unit.name() + "(" + String.join(", ", arguments(unit, depth - 1)) + ")";
    }

    private List<String> arguments(UnitGenerator unit, int depth) {
        List<String> arguments = new ArrayList<>();
        for (Input input : unit.inputs()) {
            if (input.isRequired() || draw.chance(40)) {
                arguments.add(input.name() + "=" + argument(input, depth));
            }
        }
        return arguments;
    }

    private String argument(Input input, int depth) {
        return switch (input.kind()) {
            case CHOICE -> draw.one(input.choices());
            case WAVE -> wave();
            case CURVE -> curves.of(Kind.NUMBER, 1);
            case SIGNAL -> of(depth);
            default -> quantity(input, depth);
        };
    }

    private String quantity(Input input, int depth) {
        if (draw.chance(2)) {
            return expressions.of(input.kind(), 1);
        }
        String within = literals.between(input.kind(), input.low(), input.high());
        if (input.rate() == Input.Rate.SIGNAL && depth > 0 && draw.chance(15)) {
            return modulated(input.kind(), within, depth);
        }
        return input.rate() != Input.Rate.INIT && draw.chance(20)
                ? "points(0s: " + within + ", end: " + literals.between(input.kind(), input.low(), input.high()) + ")"
                : within;
    }

    private String modulated(Kind kind, String within, int depth) {
        return switch (kind) {
            case LEVEL -> of(depth);
            case NUMBER, FREQUENCY, TIME -> within + " + " + within + " * " + of(depth);
            default -> within;
        };
    }

    private String wave() {
        Optional<String> known = names.any(draw, Kind.WAVE);
        return known.isPresent() && draw.chance(60) ? known.get() : newWave();
    }

    String newWave() {
        String values = String.join(", ", draw.times(1 + draw.below(8), () -> literals.between(Kind.NUMBER, -1, 1)));
        return draw.one("harmonics(", "samples(") + values + ")";
    }
}
