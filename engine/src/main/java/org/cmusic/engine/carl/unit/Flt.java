package org.cmusic.engine.carl.unit;

/**
 * {@code flt out in gain a0 a1 a2 b1 b2 d d d d}: y = gain (a0 x + a1 x' + a2 x" + b1 y' + b2 y"), the gain inside the
 * recursion.
 */
final class Flt implements Unit {
    private static final int COEFFICIENTS = 5;

    private final Slot out;
    private final Slot in;
    private final Slot gain;
    private final Slot[] coefficients = new Slot[COEFFICIENTS];
    private final SecondOrderState state;

    Flt(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        gain = arguments.slot(2);
        for (int i = 0; i < COEFFICIENTS; i++) {
            coefficients[i] = arguments.slot(3 + i);
        }
        state = new SecondOrderState(arguments, 3 + COEFFICIENTS);
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            out.set(i, gain.get(i) * sum(i));
            state.shift(in.get(i), out.get(i));
        }
    }

    private float sum(int i) {
        return coefficients[0].get(i) * in.get(i)
                + coefficients[1].get(i) * state.input(1)
                + coefficients[2].get(i) * state.input(2)
                + coefficients[3].get(i) * state.output(1)
                + coefficients[4].get(i) * state.output(2);
    }
}
