package org.cmusic.model.carl.gen;

/**
 * The second derivatives of a cubic spline at its points, from the tridiagonal system that makes its slopes meet; with zero
 * at the ends of a natural spline. C. de Boor, A Practical Guide to Splines, chapter 4.
 */
final class SplineBends {
    private final float[] x;
    private final float[] y;
    private final int unknown;

    private SplineBends(float[] x, float[] y) {
        this.x = x;
        this.y = y;
        this.unknown = x.length - 2;
    }

    static float[] of(float[] x, float[] y, boolean periodic) {
        return periodic ? PeriodicBends.of(x, y) : new SplineBends(x, y).solved();
    }

    private float[] solved() {
        float[] diagonal = new float[unknown + 1];
        float[] right = new float[unknown + 1];
        float pivot = 1;
        for (int i = 1; i <= unknown; i++) {
            float before = x[i] - x[i - 1];
            float after = x[i + 1] - x[i];
            right[i] = turn(x, y, i) - before * right[i - 1] / pivot;
            float sum = 2 * (before + after);
            pivot = i == 1 ? sum : sum - before * before / pivot;
            diagonal[i] = pivot;
        }
        float[] bends = new float[x.length];
        for (int i = unknown; i > 0; i--) {
            bends[i] = (right[i] - (x[i + 1] - x[i]) * bends[i + 1]) / diagonal[i];
        }
        return bends;
    }

    /** Six times the change of slope at a point. */
    private static float turn(float[] x, float[] y, int i) {
        double slopeBefore = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
        return (float) (6 * ((y[i + 1] - y[i]) / (x[i + 1] - x[i]) - slopeBefore));
    }
}
