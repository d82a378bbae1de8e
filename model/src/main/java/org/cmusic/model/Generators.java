package org.cmusic.model;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.cmusic.model.Input.Rate.INIT;
import static org.cmusic.model.Input.Rate.SIGNAL;

import java.util.List;
import org.cmusic.model.UnitGenerator.Role;

/**
 * The signatures of the generators, which make a signal of nothing, and of the waves that oscillators play.
 *
 * <p>An input of kind {@code LIST} takes a list, or, when it is the first, all unnamed arguments: {@code harmonics(1, 0.5)}.
 */
final class Generators {
    private static final double HIGHEST = 96_000;

    private Generators() {}

    static List<UnitGenerator> all() {
        return List.of(sine(), osc(), pulse(), saw(), noise(), random(), pluck(), harmonics(), samples());
    }

    private static UnitGenerator sine() {
        return generator(
                "sine",
                "One sine, the purest of oscillators.",
                "Mathews, The Technology of Computer Music, 1969",
                freq(),
                phase(),
                amp());
    }

    private static UnitGenerator osc() {
        return generator(
                "osc",
                "Plays a wave over and over, band-limited at any frequency.",
                "Mathews, The Technology of Computer Music, 1969; Moore, Elements of Computer Music, 1990",
                Input.required("wave", Kind.WAVE, INIT, NEGATIVE_INFINITY, POSITIVE_INFINITY, "the period to play"),
                freq(),
                phase(),
                amp());
    }

    private static UnitGenerator pulse() {
        return generator(
                "pulse",
                "A band-limited pulse, 2 from bottom to top and 0 on average; at a width of one half a square.",
                "Stilson and Smith, Alias-Free Digital Synthesis of Classic Analog Waveforms, 1996",
                freq(),
                Input.optional("width", Kind.NUMBER, SIGNAL, 0, 1, 0.5, "the part of the period that is high"),
                phase(),
                amp());
    }

    private static UnitGenerator saw() {
        return generator(
                "saw",
                "A band-limited sawtooth that rises through zero at phase 0 and falls at half the period.",
                "Stilson and Smith, Alias-Free Digital Synthesis of Classic Analog Waveforms, 1996",
                freq(),
                phase(),
                amp());
    }

    private static UnitGenerator noise() {
        return generator(
                "noise",
                "Noise: white (even from -1 to 1), pink (-3 dB an octave) or brown (-6 dB an octave, both -14 dB RMS).",
                "Kasdin, Discrete Simulation of Colored Noise and Stochastic Processes, 1995",
                Input.choice("color", "how its power is spread over the frequencies", "white", "pink", "brown"),
                amp());
    }

    private static UnitGenerator random() {
        return generator(
                "random",
                "Random values from -1 to 1, a new one `rate` times a second.",
                "Mathews, The Technology of Computer Music, 1969 (RAN)",
                Input.required("rate", Kind.FREQUENCY, SIGNAL, -HIGHEST, HIGHEST, "new values a second"),
                Input.choice("between", "how it moves from one value to the next", "line", "step"),
                amp());
    }

    private static UnitGenerator pluck() {
        return generator(
                "pluck",
                "A plucked string: a burst of noise in a tuned loop that loses its upper partials first.",
                "Karplus and Strong, Digital Synthesis of Plucked-String and Drum Timbres, 1983; Jaffe and Smith,"
                        + " Extensions of the Karplus-Strong Plucked-String Algorithm, 1983",
                Input.required(
                        "pitch",
                        Kind.FREQUENCY,
                        SIGNAL,
                        15,
                        10_000,
                        "frequency of the string; at most 0.3 of the sample rate sounds"),
                Input.optional("decay", Kind.TIME, INIT, 0.01, 60, 2, "time in which the fundamental falls 60 dB"),
                Input.optional(
                        "brightness",
                        Kind.NUMBER,
                        INIT,
                        0,
                        1,
                        0.5,
                        "1: all partials last as long as the fundamental; 0: partial n dies about n^2 times as fast"),
                Input.optional(
                        "pick",
                        Kind.NUMBER,
                        INIT,
                        0,
                        0.5,
                        0,
                        "where it is plucked, as a part of its length; 0: anywhere"),
                amp());
    }

    private static UnitGenerator harmonics() {
        return wave(
                "harmonics",
                "A wave from the amplitudes of its harmonics, the fundamental first.",
                "Mathews, The Technology of Computer Music, 1969 (GEN); Moore, Elements of Computer Music, 1990",
                list("amplitudes", "amplitude of each harmonic"),
                Input.optional(
                        "phases",
                        Kind.LIST,
                        INIT,
                        NEGATIVE_INFINITY,
                        POSITIVE_INFINITY,
                        0,
                        "phase of each harmonic, as angles; a missing one is 0deg, which starts a sine"));
    }

    private static UnitGenerator samples() {
        return wave(
                "samples",
                "A wave from equally spaced values of one period, joined by the smoothest curve through them.",
                "Moore, Elements of Computer Music, 1990",
                list("values", "the values, the first at phase 0deg; at most " + Wave.Samples.MOST));
    }

    private static UnitGenerator generator(String name, String summary, String reference, Input... inputs) {
        return new UnitGenerator(name, Role.GENERATOR, summary, reference, List.of(inputs));
    }

    private static UnitGenerator wave(String name, String summary, String reference, Input... inputs) {
        return new UnitGenerator(name, Role.WAVE, summary, reference, List.of(inputs));
    }

    private static Input freq() {
        return Input.required(
                "freq", Kind.FREQUENCY, SIGNAL, -HIGHEST, HIGHEST, "frequency; below 0 it runs backwards");
    }

    private static Input phase() {
        return Input.optional(
                "phase",
                Kind.ANGLE,
                SIGNAL,
                NEGATIVE_INFINITY,
                POSITIVE_INFINITY,
                0,
                "added to the phase; 1 is a cycle");
    }

    private static Input amp() {
        return Input.optional("amp", Kind.LEVEL, SIGNAL, NEGATIVE_INFINITY, 120, 0, "level; a signal is an amplitude");
    }

    private static Input list(String name, String meaning) {
        return Input.required(name, Kind.LIST, INIT, NEGATIVE_INFINITY, POSITIVE_INFINITY, meaning);
    }
}
