package org.cmusic.engine.carl.unit;

/**
 * {@code delay out in gain table length position}: a function as a delay line. What lies in it at the start is heard first,
 * and what is left in it stays for the next note.
 */
final class Delay implements Unit {
    private final Slot out;
    private final Slot in;
    private final Slot gain;
    private final TableSlot function;
    private final Slot length;
    private final Slot place;

    Delay(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        gain = arguments.slot(2);
        function = arguments.table(3);
        length = arguments.slot(4);
        place = arguments.slot(5);
    }

    @Override
    public void play(int count) {
        Table table = function.table();
        if (length.get() > table.length()) {
            length.set(table.length());
        }
        for (int i = 0; i < count; i++) {
            out.set(i, gain.get(i) * table.at((int) place.get()));
            table.set((int) place.get(), in.get(i));
            place.set(place.get() + 1);
            if (place.get() >= length.get()) {
                place.set(0);
            }
        }
    }
}
