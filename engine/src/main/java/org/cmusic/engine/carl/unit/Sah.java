package org.cmusic.engine.carl.unit;

/** {@code sah out in period held count}: takes a sample and holds it for a period and one sample more; the first is zero. */
final class Sah implements Unit {
    private final Slot out;
    private final Slot in;
    private final Slot period;
    private final Slot held;
    private final Slot left;

    Sah(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        period = arguments.slot(2);
        held = arguments.slot(3);
        left = arguments.slot(4);
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            if (left.get() < 0) {
                float samples = period.get(i);
                left.set(samples < 0 ? 0 : samples);
                held.set(in.get(i));
            }
            out.set(i, held.get());
            left.set(left.get() - 1);
        }
    }
}
