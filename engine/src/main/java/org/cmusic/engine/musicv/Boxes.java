package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Generator;

/** The unit generators by their numbers. */
final class Boxes {
    private static final Box NOTHING = (ports, samples) -> {};

    private Boxes() {}

    /** The box of a number; one that does nothing where there is none, or where it has too few arguments. */
    static Box of(int code, int arguments) {
        return Generator.of(code)
                .filter(kind -> kind.arguments() <= arguments)
                .map(Boxes::of)
                .orElse(NOTHING);
    }

    private static Box of(Generator kind) {
        return switch (kind) {
            case OUT -> new OutputBox();
            case OSC -> new Oscillator();
            case AD2, AD3, AD4 -> new Adder();
            case RAN -> new RandomLines();
            case ENV -> new EnvelopeGenerator();
            case STR -> new StereoBox();
            case MLT -> new Multiplier();
            case RAH -> new RandomSteps();
            case IOS -> new InterpolatingOscillator();
            case FLT, SET -> NOTHING;
        };
    }
}
