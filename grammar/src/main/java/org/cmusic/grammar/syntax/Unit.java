package org.cmusic.grammar.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units a number may carry. */
public enum Unit {
    NONE(""),
    HERTZ("Hz"),
    KILOHERTZ("kHz"),
    SECOND("s"),
    MILLISECOND("ms"),
    BEAT("b"),
    DECIBEL("dB"),
    CENT("ct"),
    SEMITONE("st"),
    OCTAVE("oct"),
    DEGREE("deg"),
    BPM("bpm"),
    PERCENT("%");

    private static final Map<String, Unit> BY_SUFFIX =
            Arrays.stream(values()).collect(Collectors.toMap(Unit::suffix, Function.identity()));

    private final String suffix;

    Unit(String suffix) {
        this.suffix = suffix;
    }

    /** As it is written after the number. */
    public String suffix() {
        return suffix;
    }

    /** The unit written so, if there is one. */
    public static Optional<Unit> of(String suffix) {
        return Optional.ofNullable(BY_SUFFIX.get(suffix));
    }
}
