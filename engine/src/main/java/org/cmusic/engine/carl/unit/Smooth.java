package org.cmusic.engine.carl.unit;

/** {@code smooth out in tau last}: a low-pass of one pole at tau, 1 at zero frequency. */
final class Smooth implements Unit {
    private final Slot out;
    private final Slot in;
    private final Slot tau;
    private final Slot last;

    Smooth(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        tau = arguments.slot(2);
        last = arguments.slot(3);
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            last.set(in.get(i) + tau.get(i) * last.get());
            out.set(i, (float) (last.get() * (1. - tau.get(i))));
        }
    }
}
