package org.cmusic.model;

import static org.cmusic.model.Input.Rate.CURVE;
import static org.cmusic.model.Input.Rate.INIT;
import static org.cmusic.model.Input.Rate.SIGNAL;

import java.util.List;
import java.util.stream.Stream;
import org.cmusic.model.UnitGenerator.Role;
import org.cmusic.model.UnitGenerator.Tail;

/** The signatures of the processors of the language. */
final class Processors {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Tail NONE = arguments -> 0;

    private static final String SECTION_REFERENCE = "V. Zavalishin, The Art of VA Filter Design, 2012;"
            + " R. Bristow-Johnson, Cookbook formulae for audio EQ biquad filter coefficients";
    private static final String SCHROEDER =
            "M. R. Schroeder, Natural sounding artificial reverberation, J. Audio Eng. Soc. 10 (1962)";
    private static final String DAFX = "U. Zölzer (ed.), DAFX: Digital Audio Effects, 2002";

    private Processors() {}

    static List<UnitGenerator> all() {
        return Stream.of(filters(), delays(), shapers(), rooms())
                .flatMap(List::stream)
                .toList();
    }

    private static List<UnitGenerator> filters() {
        return List.of(
                section("lowpass", "Passes what lies below a frequency; 12 dB an octave above it.", 0.7071),
                section("highpass", "Passes what lies above a frequency; 12 dB an octave below it.", 0.7071),
                section("bandpass", "Passes a band, unchanged at its centre; 6 dB an octave to both sides.", 1),
                section("notch", "Takes out one frequency and what lies close to it.", 1),
                processor(
                        "resonator",
                        "Rings at one frequency, as a pair of poles does; its gain there is 1.",
                        "M. V. Mathews, The Technology of Computer Music, 1969;"
                                + " F. R. Moore, Elements of Computer Music, 1990",
                        Tails.RESONATOR,
                        input(),
                        Input.required("freq", Kind.FREQUENCY, SIGNAL, 1, 100_000, "frequency of the peak"),
                        Input.optional(
                                "bandwidth", Kind.FREQUENCY, SIGNAL, 0.1, 100_000, 50, "width of the peak at -3 dB")));
    }

    private static UnitGenerator section(String name, String summary, double q) {
        return processor(
                name,
                summary,
                SECTION_REFERENCE,
                Tails.SECTION,
                input(),
                Input.optional("freq", Kind.FREQUENCY, SIGNAL, 1, 100_000, 1000, "corner or centre frequency"),
                Input.optional("q", Kind.NUMBER, SIGNAL, 0.05, 1000, q, "quality: centre frequency over bandwidth"));
    }

    private static List<UnitGenerator> delays() {
        return List.of(
                processor(
                        "allpass",
                        "Schroeder's all-pass: echoes that decay geometrically, with every frequency equally loud.",
                        SCHROEDER,
                        Tails.ALLPASS,
                        input(),
                        Input.required("time", Kind.TIME, INIT, 0, 10, "delay of the loop, rounded to a sample"),
                        Input.optional("gain", Kind.NUMBER, INIT, -0.99, 0.99, 0.7, "gain of the loop")),
                processor(
                        "comb",
                        "Schroeder's comb: a delay fed back so that it rings for a given time.",
                        SCHROEDER,
                        Tails.COMB,
                        input(),
                        Input.required("time", Kind.TIME, INIT, 0, 10, "delay of the loop"),
                        Input.optional("decay", Kind.TIME, INIT, 0, 60, 1, "time to fall 60 dB")),
                processor(
                        "delay",
                        "The input later by a time, which may move.",
                        "T. I. Laakso, V. Välimäki, M. Karjalainen, U. K. Laine, Splitting the unit delay,"
                                + " IEEE Signal Processing Magazine 13 (1996)",
                        Tails.DELAY,
                        input(),
                        Input.required("time", Kind.TIME, SIGNAL, 0, 30, "how much later"),
                        Input.optional("max", Kind.TIME, INIT, 0, 30, 0, "longest time that a moving time takes")),
                processor(
                        "echo",
                        "The input and its repeats, each softer than the one before by the feedback.",
                        DAFX,
                        Tails.ECHO,
                        input(),
                        Input.optional("time", Kind.TIME, INIT, 0.001, 30, 0.3, "time between repeats"),
                        Input.optional(
                                "feedback",
                                Kind.LEVEL,
                                INIT,
                                Double.NEGATIVE_INFINITY,
                                -0.1,
                                -6,
                                "level of a repeat to the one before"),
                        mix(0.5)));
    }

    private static List<UnitGenerator> shapers() {
        return List.of(
                processor(
                        "shape",
                        "Waveshaping: bends the signal by a curve read from left, for -1, to right, for 1.",
                        "M. Le Brun, Digital waveshaping synthesis, J. Audio Eng. Soc. 27 (1979)",
                        NONE,
                        Input.required("curve", Kind.CURVE, INIT, -INFINITY, INFINITY, "output over input -1 to 1"),
                        Input.signal("x", "signal to shape; beyond -1 and 1 the ends of the curve hold")),
                processor(
                        "clip",
                        "Keeps the signal between a level and its negative.",
                        DAFX,
                        NONE,
                        input(),
                        Input.optional("level", Kind.LEVEL, SIGNAL, -INFINITY, INFINITY, 0, "highest magnitude"),
                        Input.choice("knee", "cut off, or bend towards the level (tanh)", "hard", "soft")),
                processor(
                        "envelope",
                        "Shapes the loudness of the signal by a curve.",
                        "M. V. Mathews, The Technology of Computer Music, 1969",
                        NONE,
                        input(),
                        Input.required("env", Kind.CURVE, CURVE, -INFINITY, INFINITY, "amplitude over the note")),
                processor(
                        "follower",
                        "The momentary amplitude of the signal, to steer something else.",
                        DAFX,
                        Tails.FOLLOWER,
                        input(),
                        Input.optional("attack", Kind.TIME, INIT, 0, 10, 0.01, "time to close a rise to 60 dB"),
                        Input.optional("release", Kind.TIME, INIT, 0, 18, 0.2, "time to fall 60 dB"),
                        Input.choice("measure", "highest magnitude, or root of the mean square", "peak", "rms")),
                processor(
                        "ring",
                        "Ring modulation: the product of two signals, sums and differences of their frequencies.",
                        DAFX,
                        NONE,
                        Input.signal("a", "one factor"),
                        Input.signal("b", "the other factor")));
    }

    private static List<UnitGenerator> rooms() {
        return List.of(
                processor(
                        "reverb",
                        "A room: dense reverberation with a given decay time, different in each channel.",
                        "J.-M. Jot, A. Chaigne, Digital delay networks for designing artificial reverberators,"
                                + " 90th AES Convention, 1991",
                        Tails.REVERB,
                        input(),
                        Input.optional("t60", Kind.TIME, INIT, 0.05, 60, 2, "time to fall 60 dB at low frequencies"),
                        Input.optional(
                                "damping", Kind.NUMBER, INIT, 0, 0.95, 0.5, "share of t60 that is lost at 8 kHz"),
                        Input.optional("predelay", Kind.TIME, INIT, 0, 2, 0, "silence before the room answers"),
                        Input.optional("size", Kind.NUMBER, INIT, 0.25, 4, 1, "spacing of the echoes; 1 suits t60"),
                        mix(1)),
                processor(
                        "chorus",
                        "Several voices of the input, each swaying in time and so in pitch.",
                        "J. Dattorro, Effect design, part 2: delay-line modulation and chorus,"
                                + " J. Audio Eng. Soc. 45 (1997)",
                        Tails.CHORUS,
                        input(),
                        Input.optional("rate", Kind.FREQUENCY, SIGNAL, 0, 100, 0.6, "sways a second"),
                        Input.optional("depth", Kind.TIME, SIGNAL, 0, 0.05, 0.002, "sway of the delay to each side"),
                        mix(0.5),
                        Input.optional("voices", Kind.NUMBER, INIT, 1, 16, 3, "number of voices, a whole number")));
    }

    private static UnitGenerator processor(String name, String summary, String reference, Tail tail, Input... inputs) {
        return new UnitGenerator(name, Role.PROCESSOR, summary, reference, List.of(inputs), tail);
    }

    private static Input input() {
        return Input.signal("input", "signal to work on");
    }

    private static Input mix(double fallback) {
        return Input.optional("mix", Kind.NUMBER, SIGNAL, 0, 1, fallback, "0 the input alone, 1 the effect alone");
    }
}
