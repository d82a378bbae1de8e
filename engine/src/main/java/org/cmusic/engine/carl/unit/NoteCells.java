package org.cmusic.engine.carl.unit;

import java.util.Arrays;

/** The numbers of one note: its parameters, what its unit generators remember, and the numbers of its instrument. */
public final class NoteCells {
    private final Cells parameters;
    private final Cells states;
    private final Cells numbers = new Cells(0);
    private float[] written = {};
    private boolean dead;

    /**
     * @param parameters p0 and on: p2 the start, p4 the duration
     * @param states how many dynamic values
     */
    public NoteCells(Cells parameters, int states) {
        this.parameters = parameters;
        this.states = new Cells(states + 1);
    }

    Cells parameters() {
        return parameters;
    }

    Cells states() {
        return states;
    }

    /** The duration in seconds. */
    float duration() {
        return parameters.get(4);
    }

    Slot number(float value) {
        int at = written.length;
        written = Arrays.copyOf(written, at + 1);
        written[at] = value;
        return Slot.number(numbers, at);
    }

    /** Takes back what unit generators wrote into the numbers of the instrument: they hold for one block. */
    public void refresh() {
        System.arraycopy(written, 0, numbers.values, 0, written.length);
    }

    /** Whether a test has found that the note can no longer be heard. */
    public boolean dead() {
        return dead;
    }

    void die() {
        dead = true;
    }
}
