package org.cmusic.model.musicv;

import java.util.Optional;
import java.util.stream.Stream;

/** The unit generators of MUSIC V. */
public enum Generator {
    /** Adds to the output: input, output. */
    OUT(101, 2),
    /** An oscillator: amplitude, increment, output, function, place. */
    OSC(102, 5),
    /** A sum of two: inputs, output. */
    AD2(103, 3),
    /** Random lines: amplitude, increment, output, place, from, to. */
    RAN(104, 6),
    /** An envelope: amplitude, function, output, attack, sustain, decay, place. */
    ENV(105, 7),
    /** Adds to both channels: left, right, output. */
    STR(106, 3),
    /** A sum of three: inputs, output. */
    AD3(107, 4),
    /** A sum of four: inputs, output. */
    AD4(108, 5),
    /** A product: inputs, output. */
    MLT(109, 3),
    /** Sets the function of the box behind it: the field that holds its number. */
    SET(110, 1),
    /** Random steps: amplitude, increment, output, place, number. */
    RAH(111, 5),
    /** A filter that was never written: four fields, no effect. */
    FLT(112, 4),
    /** An interpolating oscillator: amplitude, increment, output, function, place. */
    IOS(113, 5);

    private final int code;
    private final int arguments;

    Generator(int code, int arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    /** The number that stands for it on a card. */
    public int code() {
        return code;
    }

    /** How many arguments it takes. */
    public int arguments() {
        return arguments;
    }

    /** The one of a number. */
    public static Optional<Generator> of(int code) {
        return Stream.of(values()).filter(kind -> kind.code == code).findFirst();
    }

    /** The one of a name. */
    public static Optional<Generator> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
