package org.cmusic.engine.carl.unit;

/** {@code iosc out amp incr table sum}: an oscillator that joins the values of its function by lines. */
final class Iosc implements Unit {
    private final Slot out;
    private final Slot amplitude;
    private final Slot increment;
    private final TableSlot function;
    private final Slot sum;

    Iosc(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        increment = arguments.slot(2);
        function = arguments.table(3);
        sum = arguments.slot(4);
    }

    /**
     * The place is a double within a block and a float between blocks. The increment is read after the sample is written:
     * where both are one block, the oscillator steps by what it has just put out.
     */
    @Override
    public void play(int count) {
        Table table = function.table();
        long length = Math.max(1, (long) table.length());
        double place = sum.get();
        for (int i = 0; i < count; i++) {
            place = wrapped(place, length);
            int before = (int) place;
            int after = before < length - 1 ? before + 1 : 0;
            float value = table.at(before);
            out.set(i, (float) (amplitude.get(i) * (value + (place - before) * (table.at(after) - value))));
            place += increment.get(i);
        }
        sum.set((float) place);
    }

    private static double wrapped(double place, long length) {
        double inside = place;
        if (inside >= length) {
            inside -= length;
            inside = inside >= length ? inside % length : inside;
        }
        if (inside < 0) {
            inside += length;
            inside = inside < 0 ? inside % length + length : inside;
        }
        return inside >= length ? 0 : inside;
    }
}
