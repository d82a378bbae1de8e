package org.cmusic.model.carl.gen;

/**
 * The second derivatives of a periodic cubic spline at its points: the last point is the first of the next round. The
 * cyclic system is solved with the corner moved into a rank-one change. C. de Boor, A Practical Guide to Splines.
 */
final class PeriodicBends {
    private final double[] width;
    private final double[] turn;
    private final int size;

    private PeriodicBends(float[] x, float[] y) {
        size = x.length - 1;
        width = new double[size];
        double[] slope = new double[size];
        for (int i = 0; i < size; i++) {
            width[i] = x[i + 1] - x[i];
            slope[i] = (y[i + 1] - y[i]) / width[i];
        }
        turn = new double[size];
        for (int i = 0; i < size; i++) {
            turn[i] = 6 * (slope[i] - slope[(i + size - 1) % size]);
        }
    }

    static float[] of(float[] x, float[] y) {
        return new PeriodicBends(x, y).solved();
    }

    private float[] solved() {
        double corner = width[size - 1];
        double[] free = eliminated(turn.clone(), corner);
        double[] change = new double[size];
        change[0] = corner;
        change[size - 1] = corner;
        change = eliminated(change, corner);
        double factor = (free[0] + free[size - 1]) / (1 + change[0] + change[size - 1]);
        float[] bends = new float[size + 1];
        for (int i = 0; i < size; i++) {
            bends[i] = (float) (free[i] - factor * change[i]);
        }
        bends[size] = bends[0];
        return bends;
    }

    /** Solves the system whose corners are taken off its first and last diagonal entries. */
    private double[] eliminated(double[] right, double corner) {
        double[] diagonal = new double[size];
        for (int i = 0; i < size; i++) {
            diagonal[i] = 2 * (width[(i + size - 1) % size] + width[i]);
        }
        diagonal[0] -= corner;
        diagonal[size - 1] -= corner;
        for (int i = 1; i < size; i++) {
            double share = width[i - 1] / diagonal[i - 1];
            diagonal[i] -= share * width[i - 1];
            right[i] -= share * right[i - 1];
        }
        right[size - 1] /= diagonal[size - 1];
        for (int i = size - 2; i >= 0; i--) {
            right[i] = (right[i] - width[i] * right[i + 1]) / diagonal[i];
        }
        return right;
    }
}
