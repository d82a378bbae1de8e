package org.cmusic.engine.carl.unit;

/** {@code quant out in inmin inmax steps}: the range in whole steps, cut towards its lower end as a whole number is. */
final class Quant implements Unit {
    private final Slot out;
    private final Slot in;
    private final Slot low;
    private final Slot high;
    private final Slot steps;

    Quant(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        low = arguments.slot(2);
        high = arguments.slot(3);
        steps = arguments.slot(4);
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            float from = low.get(i);
            float range = high.get(i) - from;
            int step = (int) (steps.get(i) * (in.get(i) - from) / range);
            out.set(i, from + range * step / steps.get(i));
        }
    }
}
