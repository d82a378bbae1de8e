package org.cmusic.engine.carl.unit;

/** {@code freq out incr table sum}: a truncating oscillator of amplitude 1. */
final class Freq implements Unit {
    private final Slot out;
    private final Slot increment;
    private final TableSlot function;
    private final Slot sum;

    Freq(Arguments arguments) {
        out = arguments.slot(0);
        increment = arguments.slot(1);
        function = arguments.table(2);
        sum = arguments.slot(3);
    }

    @Override
    public void play(int count) {
        Table table = function.table();
        float place = sum.get();
        for (int i = 0; i < count; i++) {
            place = table.wrapped(place);
            float sample = table.at((int) place);
            place += increment.get(i);
            out.set(i, sample);
        }
        sum.set(place);
    }
}
