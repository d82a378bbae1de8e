package org.cmusic.model.carl.gen;

/**
 * {@code shepenv cycles base}: a raised cosine over a number of cycles of a logarithmic axis, laid out on a linear one: the
 * loudness of a partial of an endless glide by its frequency. Roger Shepard, JASA 36 (1964).
 */
final class ShepardEnvelope implements Gen {
    @Override
    public float[] table(GenOrder order) {
        double cycles = order.number(0);
        double base = order.number(1);
        double turn = 8. * StrictMath.atan(1.) / cycles;
        double range = StrictMath.pow(base, cycles) - 1;
        float[] table = order.zeros();
        for (int i = 0; i < table.length; i++) {
            double place = StrictMath.log(1 + (double) i / (table.length - 1) * range) / StrictMath.log(base);
            table[i] = (float) (-.5 * StrictMath.cos(turn * place) + .5);
        }
        return table;
    }
}
