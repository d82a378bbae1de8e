package org.cmusic.engine.carl.unit;

/** {@code osc out amp incr table sum}: a truncating oscillator; its place in the function is a float and so are the steps. */
final class Osc implements Unit {
    private final Slot out;
    private final Slot amplitude;
    private final Slot increment;
    private final TableSlot function;
    private final Slot sum;

    Osc(Arguments arguments) {
        out = arguments.slot(0);
        amplitude = arguments.slot(1);
        increment = arguments.slot(2);
        function = arguments.table(3);
        sum = arguments.slot(4);
    }

    @Override
    public void play(int count) {
        Table table = function.table();
        float place = sum.get();
        for (int i = 0; i < count; i++) {
            place = table.wrapped(place);
            float sample = amplitude.get(i) * table.at((int) place);
            place += increment.get(i);
            out.set(i, sample);
        }
        sum.set(place);
    }
}
