package org.cmusic.engine.carl.unit;

/**
 * {@code integ out in limit sum}: the sum of all samples so far, kept between the limit and its opposite by whole limits; a
 * limit that is not above zero limits nothing.
 */
final class Integ implements Unit {
    private static final int ROUNDS = 64;

    private final Slot out;
    private final Slot in;
    private final Slot limit;
    private final Slot sum;
    private boolean begun;

    Integ(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        limit = arguments.slot(2);
        sum = arguments.slot(3);
    }

    @Override
    public void play(int count) {
        if (!begun) {
            begun = true;
            sum.set(0);
        }
        for (int i = 0; i < count; i++) {
            sum.set(limited(sum.get() + in.get(i), limit.get(i)));
            out.set(i, sum.get());
        }
    }

    private static float limited(float total, float limit) {
        float inside = total;
        if (limit > 0 && Math.abs(total) > limit * ROUNDS) {
            inside %= limit;
        }
        while (limit > 0 && inside >= limit) {
            inside -= limit;
        }
        while (limit > 0 && inside <= -limit) {
            inside += limit;
        }
        return inside;
    }
}
