package org.cmusic.model.carl.gen;

/**
 * {@code chubby w0 w1 …}: the weighted Chebyshev polynomials from -1 to 1, the shape that turns a cosine into harmonics of
 * those weights. Marc Le Brun, Digital Waveshaping Synthesis, JAES 27 (1979).
 */
final class ChebyshevSum implements Gen {
    @Override
    public float[] table(GenOrder order) {
        float[] weights = order.withoutLeadingNegatives().numbers();
        float[] table = order.zeros();
        for (int i = 0; i < table.length; i++) {
            table[i] = sum(weights, (float) (2.0 * i / (table.length - 1) - 1));
        }
        return table;
    }

    private static float sum(float[] weights, float x) {
        float sum = 0;
        float now = 1;
        float before = x;
        for (float weight : weights) {
            sum += weight * now;
            float earlier = before;
            before = now;
            now = (float) (2.0 * x * before - earlier);
        }
        return sum;
    }
}
