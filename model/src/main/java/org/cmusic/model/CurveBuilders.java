package org.cmusic.model;

import java.util.List;
import org.cmusic.model.Input.Rate;
import org.cmusic.model.UnitGenerator.Role;

/**
 * The signatures of the curves of the language. An input of kind {@code CURVE} that must be known at the start takes a
 * quantity of any kind that a curve may have: the curve is then of that kind.
 */
final class CurveBuilders {
    private static final double LONGEST = 3600;

    private CurveBuilders() {}

    static List<UnitGenerator> all() {
        return List.of(points(), adsr(), strike(), lfo(), jitter());
    }

    private static UnitGenerator points() {
        return curve(
                "points",
                "Breakpoints joined by segments: `points(0s: 0, 20ms: 1, 60%: 0.5, -80ms: 0.5, end: 0)`.",
                "Moore, Elements of Computer Music, 1990 (gen4)",
                Input.choice(
                        "shape",
                        "how values move: straight in their own kind, in amplitude, or exponentially",
                        "straight",
                        "linear",
                        "exp"));
    }

    private static UnitGenerator adsr() {
        return curve(
                "adsr",
                "Attack, decay, sustain, release: linear up, straight in dB down; releases after the written length.",
                "Mathews, The Technology of Computer Music, 1969; Moog 1965",
                time("attack", 0.005, "from silence to full amplitude"),
                time("decay", 0.1, "the time to fall 60 dB, on the way to the sustain"),
                Input.optional(
                        "sustain",
                        Kind.LEVEL,
                        Rate.INIT,
                        Double.NEGATIVE_INFINITY,
                        0,
                        -6,
                        "level until the end of the note"),
                time("release", 0.1, "the time to fall 60 dB after the note"));
    }

    private static UnitGenerator strike() {
        return curve(
                "strike",
                "A blow that rings attack + decay, whatever the length of the note: linear up, straight in dB down.",
                "Risset, An Introductory Catalogue of Computer Synthesized Sounds, 1969",
                time("attack", 0.001, "from silence to full amplitude"),
                time("decay", 1, "the time to fall 60 dB"));
    }

    private static UnitGenerator lfo() {
        return curve(
                "lfo",
                "A slow oscillation around zero: vibrato as `bend`, tremolo as a level.",
                "Mathews, The Technology of Computer Music, 1969",
                rate(5, "periods a second"),
                depth(),
                time("delay", 0, "before it begins"),
                Input.choice("wave", "form of the period", "sine", "triangle", "square", "saw", "ramp"),
                Input.optional("phase", Kind.ANGLE, Rate.INIT, -360_000, 360_000, 0, "where in its period it begins"));
    }

    private static UnitGenerator jitter() {
        return curve(
                "jitter",
                "A random wavering around zero: new values at a rate, joined by straight lines.",
                "Mathews, The Technology of Computer Music, 1969 (RAN)",
                rate(10, "new values a second"),
                depth());
    }

    private static UnitGenerator curve(String name, String summary, String reference, Input... inputs) {
        return new UnitGenerator(name, Role.CURVE, summary, reference, List.of(inputs));
    }

    private static Input time(String name, double fallback, String meaning) {
        return Input.optional(name, Kind.TIME, Rate.INIT, 0, LONGEST, fallback, meaning);
    }

    private static Input rate(double fallback, String meaning) {
        return Input.optional("rate", Kind.FREQUENCY, Rate.INIT, 1e-6, 20_000, fallback, meaning);
    }

    private static Input depth() {
        return Input.required(
                "depth",
                Kind.CURVE,
                Rate.INIT,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                "largest excursion: a number, level, interval or frequency");
    }
}
