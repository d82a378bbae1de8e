package org.cmusic.engine.carl.unit;

/** {@code _div out numerator denominator last}: a quotient; where the denominator is zero the last one holds. */
final class Quotient implements Unit {
    private final Slot out;
    private final Slot numerator;
    private final Slot denominator;
    private final Slot last;

    Quotient(Arguments arguments) {
        out = arguments.slot(0);
        numerator = arguments.slot(1);
        denominator = arguments.slot(2);
        last = arguments.slot(3);
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            if (denominator.get(i) != 0) {
                last.set(numerator.get(i) / denominator.get(i));
            }
            out.set(i, last.get());
        }
    }
}
