package org.cmusic.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One input of a unit generator.
 *
 * <p>Bounds and default are in the kind's own unit (hertz, decibels, seconds, cents, degrees). The engine receives
 * frequencies in hertz, times in seconds, levels as linear amplitudes, intervals as cents, angles in cycles.
 *
 * @param name as scores write it, {@code freq=440Hz}
 * @param kind the kind of its values; {@code SIGNAL} for a signal of no particular kind
 * @param rate how fast it may move
 * @param low the lowest value allowed
 * @param high the highest value allowed
 * @param fallback the default; empty where an argument is required
 * @param choices for an input of kind {@code CHOICE}, the names it takes, the default first
 * @param meaning one phrase for the manual
 */
public record Input(
        String name,
        Kind kind,
        Rate rate,
        double low,
        double high,
        OptionalDouble fallback,
        List<String> choices,
        String meaning) {

    /** How fast an input may move. Whatever is slower is accepted too. */
    public enum Rate {
        /** Known when the note starts. */
        INIT,
        /** A curve: moves in continuous time, known from the start. */
        CURVE,
        /** A signal: any sample may differ. */
        SIGNAL
    }

    public Input {
        choices = List.copyOf(choices);
    }

    /** An input that must be given. */
    public static Input required(String name, Kind kind, Rate rate, double low, double high, String meaning) {
        return new Input(name, kind, rate, low, high, OptionalDouble.empty(), List.of(), meaning);
    }

    /** An input with a default. */
    public static Input optional(
            String name, Kind kind, Rate rate, double low, double high, double fallback, String meaning) {
        return new Input(name, kind, rate, low, high, OptionalDouble.of(fallback), List.of(), meaning);
    }

    /** The signal a processor works on. */
    public static Input signal(String name, String meaning) {
        return required(name, Kind.SIGNAL, Rate.SIGNAL, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, meaning);
    }

    /** An input that takes one of some names, the first by default. */
    public static Input choice(String name, String meaning, String... choices) {
        return new Input(name, Kind.CHOICE, Rate.INIT, 0, 0, OptionalDouble.empty(), List.of(choices), meaning);
    }

    /** Whether an argument must be given. */
    public boolean isRequired() {
        return fallback.isEmpty() && choices.isEmpty();
    }
}
