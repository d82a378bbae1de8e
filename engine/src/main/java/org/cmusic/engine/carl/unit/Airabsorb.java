package org.cmusic.engine.carl.unit;

/**
 * {@code airabsorb out in x y} and ten states: the air between a place and the listener dulls a sound: a low-pass whose
 * bandwidth is 600 kHz over the distance in metres. In place it remembers its output for its input, as {@link Nres} does.
 */
final class Airabsorb implements Unit {
    private static final double NEAR = 600_000.;

    private final Slot out;
    private final Slot in;
    private final Slot x;
    private final Slot y;
    private final Slot lastX;
    private final Slot lastY;
    private final Slot radius;
    private final Slot scale;
    private final Slot c1;
    private final Slot c2;
    private final SecondOrderState state;
    private final long rate;
    private boolean begun;

    Airabsorb(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        x = arguments.slot(2);
        y = arguments.slot(3);
        lastX = arguments.slot(4);
        lastY = arguments.slot(5);
        radius = arguments.slot(6);
        scale = arguments.slot(7);
        c1 = arguments.slot(8);
        c2 = arguments.slot(9);
        state = new SecondOrderState(arguments, 10);
        rate = arguments.studio().rate();
    }

    @Override
    public void play(int count) {
        if (!begun) {
            begun = true;
            lastX.set(Float.NEGATIVE_INFINITY);
            lastY.set(Float.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < count; i++) {
            if (x.get(i) != lastX.get() || y.get(i) != lastY.get()) {
                move(x.get(i), y.get(i));
            }
            out.set(
                    i,
                    scale.get() * (in.get(i) - radius.get() * state.input(2))
                            + c1.get() * state.output(1)
                            + c2.get() * state.output(2));
            state.shift(in.get(i), out.get(i));
        }
    }

    private void move(float toX, float toY) {
        lastX.set(toX);
        lastY.set(toY);
        float distance = (float) Math.sqrt(toX * toX + toY * toY);
        float bandwidth = distance > 0 ? (float) Math.min(NEAR / distance, rate) : rate;
        float r = (float) StrictMath.exp(bandwidth * (-Math.PI / rate));
        radius.set(r);
        scale.set((float) (1. - r));
        c1.set((float) (2. * r));
        c2.set(-(r * r));
    }
}
