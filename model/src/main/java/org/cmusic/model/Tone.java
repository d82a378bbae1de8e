package org.cmusic.model;

import java.util.List;

/**
 * What one note of an instrument, or one effect, sounds like: everything that an engine needs, and nothing left to evaluate.
 * Times count from the start of the note; those of an effect from the start of the piece.
 *
 * @param sines the partials of the bank
 * @param signal what is heard, before gain and pan
 * @param gain linear gain of the output
 * @param pan place of the output, -1 left to 1 right
 * @param sends what goes to effects, after gain and pan
 * @param seconds how long it sounds, the tails of its own processors included; for an effect, its tail after its input
 */
public record Tone(List<Sine> sines, Signal signal, Signal gain, Curve pan, List<Send> sends, double seconds) {

    /** Nothing at all. */
    public static final Tone SILENCE =
            new Tone(List.of(), new Signal.Constant(0), new Signal.Constant(1), Curve.constant(0), List.of(), 0);

    public Tone {
        sines = List.copyOf(sines);
        sends = List.copyOf(sends);
    }

    /**
     * A share of the output that goes to an effect.
     *
     * @param effect the effect's place in {@link Performance#effects}
     * @param level linear gain
     */
    public record Send(int effect, Signal level) {}

    /** Whether any partial has a place of its own, which makes the bank as wide as the output. */
    public boolean hasPannedPartials() {
        for (Sine sine : sines) {
            if (sine.pan().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
