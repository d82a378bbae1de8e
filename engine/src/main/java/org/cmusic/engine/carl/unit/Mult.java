package org.cmusic.engine.carl.unit;

/** {@code mult out in …}: the product of its inputs. */
final class Mult implements Unit {
    private final Slot out;
    private final Slot[] inputs;

    Mult(Arguments arguments) {
        out = arguments.slot(0);
        inputs = arguments.slotsFrom(1);
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            float product = 1;
            for (Slot input : inputs) {
                product *= input.get(i);
            }
            out.set(i, product);
        }
    }
}
