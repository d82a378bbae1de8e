package org.cmusic.engine.carl.unit;

/** {@code adn out in …}: the sum of its inputs. */
final class Adn implements Unit {
    private final Slot out;
    private final Slot[] inputs;

    Adn(Arguments arguments) {
        out = arguments.slot(0);
        inputs = arguments.slotsFrom(1);
    }

    @Override
    public void play(int count) {
        for (int i = 0; i < count; i++) {
            float sum = 0;
            for (Slot input : inputs) {
                sum += input.get(i);
            }
            out.set(i, sum);
        }
    }
}
