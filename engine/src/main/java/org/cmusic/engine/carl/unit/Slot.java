package org.cmusic.engine.carl.unit;

/** Where a unit generator reads or writes: a block of samples, or one number that stands still. */
final class Slot {
    private final Cells cells;
    private final int at;
    private final int step;

    private Slot(Cells cells, int at, int step) {
        this.cells = cells;
        this.at = at;
        this.step = step;
    }

    static Slot block(Cells cells) {
        return new Slot(cells, 0, 1);
    }

    static Slot number(Cells cells, int at) {
        cells.reach(at + 1);
        return new Slot(cells, at, 0);
    }

    /** A number that nobody else writes. */
    static Slot constant(float value) {
        Slot slot = number(new Cells(1), 0);
        slot.set(value);
        return slot;
    }

    /** The value at a sample of the block. */
    float get(int sample) {
        return cells.values[at + sample * step];
    }

    /** The value at the start of the block, the only one of a number. */
    float get() {
        return cells.values[at];
    }

    void set(int sample, float value) {
        cells.values[at + sample * step] = value;
    }

    void set(float value) {
        cells.values[at] = value;
    }
}
