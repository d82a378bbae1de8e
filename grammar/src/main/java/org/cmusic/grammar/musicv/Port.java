package org.cmusic.grammar.musicv;

import org.cmusic.model.musicv.Argument.Kind;
import org.cmusic.model.musicv.Generator;

/** What an argument of a unit generator is for, which says what it can be connected to. */
enum Port {
    /** A signal or a number. */
    INPUT,
    /** A block that takes what comes out. */
    OUTPUT,
    /** A function that is read. */
    FUNCTION,
    /** Where something is kept from block to block. */
    STATE,
    /** A field of the note. */
    PARAMETER;

    /** What the argument with an index from 0 is for. */
    static Port of(Generator generator, int index) {
        return switch (generator) {
            case OUT -> index == 1 ? OUTPUT : INPUT;
            case OSC, IOS -> index < 2 ? INPUT : index == 2 ? OUTPUT : index == 3 ? FUNCTION : STATE;
            case RAN, RAH -> index < 2 ? INPUT : index == 2 ? OUTPUT : STATE;
            case ENV -> index == 1 ? FUNCTION : index == 2 ? OUTPUT : index == 6 ? STATE : INPUT;
            case AD2, AD3, AD4, MLT, STR -> index == generator.arguments() - 1 ? OUTPUT : INPUT;
            case SET -> PARAMETER;
            case FLT -> INPUT;
        };
    }

    /** Whether it can be connected to something of a kind. */
    boolean takes(Kind kind) {
        return switch (this) {
            case INPUT -> kind != Kind.FUNCTION;
            case OUTPUT -> kind == Kind.BLOCK;
            case FUNCTION -> kind == Kind.FUNCTION;
            case STATE -> kind == Kind.PARAMETER || kind == Kind.VARIABLE;
            case PARAMETER -> kind == Kind.PARAMETER;
        };
    }
}
