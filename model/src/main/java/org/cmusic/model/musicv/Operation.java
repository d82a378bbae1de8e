package org.cmusic.model.musicv;

import java.util.Optional;
import java.util.stream.Stream;

/** What a card asks for: the number that stands first on it. */
public enum Operation {
    /** A note; its fields are P2, when it begins, P3, its instrument, P4, its length, and the instrument's own. */
    NOTE(1),
    /** A line of an instrument: its head of three fields, a unit generator of more, or its end of two. */
    INSTRUMENT(2),
    /** Computes a function. */
    FUNCTION(3),
    /** Sets variables of the third pass, V1 and on. */
    VARIABLE(4),
    /** Ends a section: time begins anew. */
    SECTION(5),
    /** Ends the piece. */
    TERMINATE(6),
    /** Sets variables of the first pass. */
    FIRST_VARIABLE(7),
    /** Sets variables of the second pass: the metronome, what is to be converted. */
    SECOND_VARIABLE(8),
    /** Calls a subroutine of the first pass. */
    FIRST_ROUTINE(9),
    /** Calls a subroutine of the second pass. */
    SECOND_ROUTINE(10),
    /** Sets whole numbers in the memory of the third pass. */
    INTEGER(11),
    /** Sets whole numbers in all passes. */
    INTEGER_EVERYWHERE(12);

    private final int code;

    Operation(int code) {
        this.code = code;
    }

    /** The number on the card. */
    public int code() {
        return code;
    }

    /** The operation of a number. */
    public static Optional<Operation> of(int code) {
        return Stream.of(values()).filter(operation -> operation.code == code).findFirst();
    }
}
