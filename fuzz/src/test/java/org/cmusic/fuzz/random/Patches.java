package org.cmusic.fuzz.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cmusic.model.Kind;

/** Instruments and effects. */
final class Patches {
    private static final List<Kind> PARAMETERS = List.of(
            Kind.NUMBER, Kind.LEVEL, Kind.TIME, Kind.FREQUENCY, Kind.INTERVAL, Kind.POSITION, Kind.ANGLE, Kind.TRUTH);

    private final Draw draw;
    private final Names names;
    private final Literals literals;
    private final Expressions expressions;
    private final Curves curves;
    private final Signals signals;

    Patches(Draw draw, Names names, Literals literals, Expressions expressions) {
        this.draw = draw;
        this.names = names;
        this.literals = literals;
        this.expressions = expressions;
        this.curves = new Curves(draw, literals, expressions, names);
        this.signals = new Signals(draw, literals, expressions, curves, names);
    }

    /** An instrument that parts can play: a name, and the parameters that it takes besides `pitch` and `amp`. */
    record Playable(String name, List<Parameter> parameters) {}

    /** A parameter of an instrument. */
    record Parameter(String name, Kind kind) {}

    Curves curves() {
        return curves;
    }

    String wave(String name) {
        return "wave " + name + " = " + signals.newWave() + "\n";
    }

    Playable instrument(String name, List<String> effects, StringBuilder out) {
        int mark = names.mark();
        out.append("instrument ").append(name).append(" {\n");
        out.append("param pitch : frequency")
                .append(draw.one("", " 1Hz..90kHz", " = 220Hz"))
                .append('\n');
        out.append("param amp : level = ")
                .append(literals.between(Kind.LEVEL, -30, 0))
                .append('\n');
        List<Parameter> parameters = new ArrayList<>();
        int count = draw.count(3);
        for (int i = 0; i < count; i++) {
            parameters.add(parameter(out));
        }
        names.add("amp", Kind.LEVEL);
        names.addMoving("pitch", Kind.FREQUENCY);
        names.add("initial(pitch)", Kind.FREQUENCY);
        parameters.forEach(parameter -> names.add(parameter.name(), parameter.kind()));
        lets(out);
        boolean partials = draw.chance(70);
        if (partials) {
            draw.times(1 + draw.count(2), this::partial).forEach(out::append);
            names.add("bank", Kind.SIGNAL);
        }
        if (draw.chance(10)) {
            out.append("natural { pitch = ").append(literals.pitch()).append("  length = 300ms  attack = 20ms }\n");
        }
        if (!partials || draw.chance(70)) {
            output(!partials || draw.chance(60), effects, out);
        }
        out.append("}\n");
        names.forget(mark);
        return new Playable(name, parameters);
    }

    String effect(String name, List<String> later) {
        int mark = names.mark();
        StringBuilder out = new StringBuilder("effect ").append(name).append(" {\n");
        out.append("param x : number = ").append(literals.any(Kind.NUMBER)).append('\n');
        names.add("x", Kind.NUMBER);
        names.add("input", Kind.SIGNAL);
        lets(out);
        output(true, later, out);
        names.forget(mark);
        return out.append("}\n").toString();
    }

    private Parameter parameter(StringBuilder out) {
        Parameter parameter = new Parameter(names.fresh("p"), draw.one(PARAMETERS));
        Kind kind = parameter.kind();
        boolean ranged = kind != Kind.TRUTH && draw.chance(20);
        out.append("param ").append(parameter.name()).append(" : ").append(kind.label());
        out.append(ranged ? " " + literals.between(kind, -1, 0) + ".." + literals.between(kind, 1, 100) : "");
        out.append(" = ")
                .append(ranged ? literals.between(kind, 0, 1) : expressions.of(kind, 2))
                .append('\n');
        return parameter;
    }

    private void lets(StringBuilder out) {
        int count = draw.count(4);
        for (int i = 0; i < count; i++) {
            String name = names.fresh("v");
            Kind kind = draw.one(Kind.NUMBER, Kind.NUMBER, Kind.LEVEL, Kind.FREQUENCY, Kind.TIME);
            int sort = draw.below(3);
            out.append("let ").append(name).append(" = ");
            if (sort == 0) {
                out.append(signals.of(2));
                names.add(name, Kind.SIGNAL);
            } else if (sort == 1) {
                out.append(curves.of(kind, 2));
                names.addMoving(name, kind);
            } else {
                out.append(expressions.of(kind, 3));
                names.add(name, kind);
            }
            out.append('\n');
        }
    }

    private String partial() {
        int mark = names.mark();
        String head = switch (draw.below(3)) {
            case 0 -> "partial " + moving(Kind.NUMBER, 80);
            case 1 -> "partial @" + parenthesized(moving(Kind.FREQUENCY, 80));
            default -> bank();
        };
        String text = head + " { " + fields() + " }\n";
        names.forget(mark);
        return text;
    }

    private String bank() {
        names.add("n", Kind.NUMBER);
        String ratio = draw.chance(50) ? "" : " ";
        return "partials n in " + draw.below(3) + ".." + (draw.chance(90) ? 2 + draw.below(12) : draw.below(200))
                + ratio;
    }

    private String fields() {
        List<String> fields = new ArrayList<>();
        add(fields, 60, "level", () -> moving(Kind.LEVEL, 70));
        add(fields, 60, "env", () -> curves.of(draw.one(Kind.NUMBER, Kind.NUMBER, Kind.LEVEL), 1));
        add(fields, 30, "bend", () -> draw.chance(70) ? moving(Kind.INTERVAL, 30) : curves.of(Kind.NUMBER, 1));
        add(fields, 20, "phase", () -> expressions.of(Kind.ANGLE, 1));
        add(fields, 20, "pan", () -> moving(Kind.POSITION, 50));
        return String.join("  ", fields);
    }

    private void add(List<String> fields, int percent, String name, Supplier<String> value) {
        if (draw.chance(percent)) {
            fields.add(name + " = " + value.get());
        }
    }

    private String moving(Kind kind, int knownPercent) {
        return draw.chance(100 - knownPercent) ? curves.of(kind, 1) : expressions.of(kind, 1);
    }

    private static String parenthesized(String text) {
        return text.startsWith("(") ? text : "(" + text + ")";
    }

    private void output(boolean signal, List<String> effects, StringBuilder out) {
        List<String> fields = new ArrayList<>();
        if (signal) {
            fields.add("signal = " + signals.of(3));
        }
        add(fields, 60, "gain", () -> moving(Kind.LEVEL, 60));
        add(fields, 30, "pan", () -> moving(Kind.POSITION, 50));
        for (String effect : effects) {
            if (draw.chance(50)) {
                fields.add("send " + effect + " = " + moving(Kind.LEVEL, 80));
            }
        }
        out.append("output { ").append(String.join("  ", fields)).append(" }\n");
    }
}
