package org.cmusic.engine.carl.unit;

/** {@code diff out in last}: each sample less the one before. */
final class Diff implements Unit {
    private final Slot out;
    private final Slot in;
    private final Slot last;
    private boolean begun;

    Diff(Arguments arguments) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        last = arguments.slot(2);
    }

    @Override
    public void play(int count) {
        if (!begun) {
            begun = true;
            last.set(0);
        }
        for (int i = 0; i < count; i++) {
            float difference = in.get(i) - last.get();
            last.set(in.get(i));
            out.set(i, difference);
        }
    }
}
