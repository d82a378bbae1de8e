package org.cmusic.engine.carl.unit;

/** {@code shape out table sum}: goes once through a function in the duration of the note. */
final class Shape implements Unit {
    private final Slot out;
    private final TableSlot function;
    private final Slot sum;
    private final float samples;

    Shape(Arguments arguments) {
        out = arguments.slot(0);
        function = arguments.table(1);
        sum = arguments.slot(2);
        samples = arguments.studio().rate() * arguments.note().duration();
    }

    @Override
    public void play(int count) {
        Table table = function.table();
        float increment = table.length() / samples;
        float place = sum.get();
        for (int i = 0; i < count; i++) {
            place = table.wrapped(place);
            out.set(i, table.at((int) place));
            place += increment;
        }
        sum.set(place);
    }
}
