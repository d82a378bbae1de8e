package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Argument;
import org.cmusic.model.musicv.Generator;
import org.cmusic.model.musicv.Row;

/** A line of an instrument: a unit generator and what it is connected to. */
final class UnitLine {
    private static final int FIRST_ARGUMENT = 4;

    private final int code;
    private final Argument[] arguments;
    private final Box box;

    UnitLine(Row card) {
        code = card.integer(3);
        arguments = new Argument[Math.max(0, card.size() - FIRST_ARGUMENT + 1)];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Argument.of(card.integer(FIRST_ARGUMENT + i));
        }
        box = Boxes.of(code, arguments.length);
    }

    /**
     * Whether this sets the function of the line behind it. In the program as it is handed down, a comparison went wrong:
     * only where the note names function 0 does anything happen.
     */
    boolean setsFunction(Store store, int note) {
        return code == Generator.SET.code()
                && arguments.length > 0
                && store.get(note + arguments[0].number() - 1) / Store.SCALE == 0;
    }

    /** From now on the fields of the note are read in place of a function, from the one before P1 on, by all notes. */
    void loseFunction() {
        int port = code == Generator.ENV.code() ? 1 : 3;
        if (port < arguments.length) {
            arguments[port] = Argument.of(0);
        }
    }

    /**
     * Plays a block.
     *
     * @param note where the fields of the note begin
     */
    void play(Store store, int note, int samples) {
        Port[] ports = new Port[arguments.length];
        for (int i = 0; i < ports.length; i++) {
            ports[i] = port(arguments[i], store, note);
        }
        box.play(ports, samples);
    }

    private static Port port(Argument argument, Store store, int note) {
        int number = argument.number();
        return switch (argument.kind()) {
            case PARAMETER -> new Port(store, note + number - 1, false);
            case VARIABLE -> new Port(store, Store.VARIABLES + number, false);
            case FUNCTION -> new Port(store, Store.function(number), true);
            case BLOCK -> new Port(store, Store.block(number), true);
        };
    }
}
