package org.cmusic.model;

import java.util.List;
import java.util.Optional;

/**
 * The signature and description of one unit generator: the one source of truth for the checker, the engine, the lists of
 * the command and the manual.
 *
 * @param name as scores write it
 * @param role what it does in a patch
 * @param summary one sentence on what it makes
 * @param reference the literature the method comes from
 * @param inputs its inputs in the order in which unnamed arguments fill them
 * @param tail how long it sounds on after its input has ended
 */
public record UnitGenerator(String name, Role role, String summary, String reference, List<Input> inputs, Tail tail) {

    public UnitGenerator {
        inputs = List.copyOf(inputs);
    }

    /** A unit generator that falls silent with its inputs. */
    public UnitGenerator(String name, Role role, String summary, String reference, List<Input> inputs) {
        this(name, role, summary, reference, inputs, arguments -> 0);
    }

    /** What a unit generator does in a patch. */
    public enum Role {
        /** Makes a signal. */
        GENERATOR,
        /** Makes a signal of its first input, which is a signal. */
        PROCESSOR,
        /** Makes a curve. */
        CURVE,
        /** Makes a wave. */
        WAVE
    }

    /** The input called {@code name}, if there is one. */
    public Optional<Input> input(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    /** How long, in seconds, a unit generator sounds on after its input has ended; computed from its init inputs alone. */
    @FunctionalInterface
    public interface Tail {
        double seconds(Arguments arguments);
    }

    /** The arguments of one use of a unit generator, by input name, in the engine's units (see {@link Input}). */
    public interface Arguments {
        /** The number given, or the default; for an input that moves, its value at the start. */
        double number(String input);

        /** The choice given, or the default. */
        String choice(String input);

        /** The wave given. */
        Wave wave(String input);

        /** The curve given, or a constant one. */
        Curve curve(String input);
    }
}
