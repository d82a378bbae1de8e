package org.cmusic.model.carl.gen;

/**
 * {@code gen5 h a ph h a ph …}: partials of any number h, amplitude a and phase ph in radians, as sines; open unless
 * {@code -c} closes it.
 */
final class SinePartials implements Gen {
    private static final int FIELDS = 3;

    @Override
    public float[] table(GenOrder order) {
        float[] table = order.zeros();
        int steps = order.steps(order.has("-c"));
        for (int at = 0; at < order.count(); at += FIELDS) {
            float step = (float) (order.number(at) * (8. * StrictMath.atan(1.)) / steps);
            add(table, order.number(at + 1), step, order.number(at + 2));
        }
        return table;
    }

    private static void add(float[] table, float amplitude, float step, float phase) {
        for (int j = 0; j < table.length; j++) {
            table[j] = (float) (table[j] + amplitude * StrictMath.sin(j * step + phase));
        }
    }
}
