package org.cmusic.model.carl.gen;

/**
 * {@code gen2 a1 … aN b0 … bM N}: N harmonics as sines, then a constant and harmonics as cosines; open unless {@code -c}
 * closes it.
 */
final class HarmonicSums implements Gen {
    @Override
    public float[] table(GenOrder order) {
        float[] table = order.zeros();
        int coefficients = order.count() - 1;
        int sines = (int) Math.max(0, Math.min(coefficients, order.number(coefficients)));
        float step = (float) (8. * StrictMath.atan(1.) / order.steps(order.has("-c")));
        for (int i = 0; i < coefficients; i++) {
            boolean sine = i < sines;
            add(table, order.number(i), sine, step, sine ? i + 1 : i - sines);
        }
        return table;
    }

    private static void add(float[] table, float amplitude, boolean sine, float step, int harmonic) {
        for (int j = 0; j < table.length; j++) {
            double angle = step * j * harmonic;
            table[j] = (float) (table[j] + amplitude * (sine ? StrictMath.sin(angle) : StrictMath.cos(angle)));
        }
    }
}
