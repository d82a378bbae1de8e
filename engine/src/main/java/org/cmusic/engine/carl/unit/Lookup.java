package org.cmusic.engine.carl.unit;

/** {@code lookup out table in min max}: the function as a curve of its input, from min to max, with lines between its values. */
final class Lookup implements Unit {
    private final Slot out;
    private final TableSlot function;
    private final Slot in;
    private final Slot low;
    private final Slot high;

    Lookup(Arguments arguments) {
        out = arguments.slot(0);
        function = arguments.table(1);
        in = arguments.slot(2);
        low = arguments.slot(3);
        high = arguments.slot(4);
    }

    @Override
    public void play(int count) {
        Table table = function.table();
        float from = low.get();
        float to = high.get();
        float scale = (float) ((table.length() - 1.) / (to - from));
        for (int i = 0; i < count; i++) {
            float x = in.get(i);
            x = x > to ? to : x;
            x = x < from ? from : x;
            out.set(i, between(table, (x - from) * scale));
        }
    }

    private static float between(Table table, float place) {
        int before = (int) place;
        float share = place - before;
        float value = table.at(before);
        return share > 0 ? value + (table.at(before + 1) - value) * share : value;
    }
}
