package org.cmusic.engine.carl.unit;

/**
 * {@code osc out amp incr table sum}: a truncating oscillator; its place in the function is a float and so are the steps.
 * {@code freq out incr table sum} is one of amplitude 1.
 */
final class Osc implements Unit {
    private final Slot out;
    private final Slot amplitude;
    private final Slot increment;
    private final TableSlot function;
    private final Slot sum;

    private Osc(Slot amplitude, Arguments arguments, int increment) {
        out = arguments.slot(0);
        this.amplitude = amplitude;
        this.increment = arguments.slot(increment);
        function = arguments.table(increment + 1);
        sum = arguments.slot(increment + 2);
    }

    static Osc osc(Arguments arguments) {
        return new Osc(arguments.slot(1), arguments, 2);
    }

    static Osc freq(Arguments arguments) {
        return new Osc(Slot.constant(1), arguments, 1);
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
