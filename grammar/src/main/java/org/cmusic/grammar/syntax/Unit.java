package org.cmusic.grammar.syntax;

import java.util.Optional;

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

    private static final Unit[] ALL = values();

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
        for (Unit unit : ALL) {
            if (unit.suffix.equals(suffix)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
