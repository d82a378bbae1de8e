package org.cmusic.model.musicv;

/**
 * What a unit generator is connected to.
 *
 * @param number which of its kind, from 1
 */
public record Argument(Kind kind, int number) {
    private static final int APART = 100;

    /** What it can be. */
    public enum Kind {
        /** A field of the note. */
        PARAMETER,
        /** A variable, the same for all notes. */
        VARIABLE,
        /** A function. */
        FUNCTION,
        /** A block of samples. */
        BLOCK
    }

    /** What a number on a card stands for. */
    public static Argument of(int code) {
        if (code > APART) {
            return new Argument(Kind.VARIABLE, code - APART);
        }
        if (code >= 0) {
            return new Argument(Kind.PARAMETER, code);
        }
        return code < -APART ? new Argument(Kind.FUNCTION, -code - APART) : new Argument(Kind.BLOCK, -code);
    }

    /** The number that stands for it on a card. */
    public int code() {
        return switch (kind) {
            case PARAMETER -> number;
            case VARIABLE -> number + APART;
            case FUNCTION -> -(number + APART);
            case BLOCK -> -number;
        };
    }
}
