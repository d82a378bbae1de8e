package org.cmusic.engine.carl.unit;

/** The unit generators of one input and no memory: {@code neg}, {@code square}, {@code expon} and their like. */
final class Mathematics implements Unit {
    private final Slot out;
    private final Slot in;
    private final Operation operation;

    /** What becomes of a sample. */
    @FunctionalInterface
    interface Operation {
        float of(float x);
    }

    Mathematics(Arguments arguments, Operation operation) {
        out = arguments.slot(0);
        in = arguments.slot(1);
        this.operation = operation;
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            out.set(i, operation.of(in.get(i)));
        }
    }

    /** {@code signum}: zero counts as above it. */
    static float sign(float x) {
        return x >= 0 ? 1 : -1;
    }
}
