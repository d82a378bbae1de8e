package org.cmusic.grammar.carl.convert;

/** What goes into a unit generator of an instrument that is being translated. */
sealed interface Input {

    /** The signal of an earlier step. */
    record Signal(Step step) implements Input {}

    /** A parameter or variable of the note: {@code p5}, {@code v1}. */
    record Field(String key) implements Input {}

    /** A number. */
    record Number(double value) implements Input {}

    /** A function that the score has filled. */
    record Function(FilledFunction function) implements Input {}

    /** What a generator remembers, or what no step of the instrument made. */
    record Nothing() implements Input {}
}
