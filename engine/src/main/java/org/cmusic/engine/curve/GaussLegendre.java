package org.cmusic.engine.curve;

/**
 * Gauss-Legendre quadrature on [-1, 1] with 12 nodes, exact for polynomials up to degree 23. The nodes are the zeros of the
 * Legendre polynomial, found by Newton's method (Press et al., Numerical Recipes, section 4.6).
 */
final class GaussLegendre {
    /** The number of nodes. */
    static final int SIZE = 12;

    private static final int NEWTON_STEPS = 10;
    private static final double[] NODES = new double[SIZE];
    private static final double[] WEIGHTS = new double[SIZE];

    static {
        for (int i = 0; i < SIZE / 2; i++) {
            double node = zeroNear(StrictMath.cos(Math.PI * (i + 0.75) / (SIZE + 0.5)));
            double slope = slope(node);
            NODES[i] = -node;
            NODES[SIZE - 1 - i] = node;
            WEIGHTS[i] = 2 / ((1 - node * node) * slope * slope);
            WEIGHTS[SIZE - 1 - i] = WEIGHTS[i];
        }
    }

    private GaussLegendre() {}

    /** The place of a node, rising with its index. */
    static double node(int index) {
        return NODES[index];
    }

    /** The weight of a node; all together they are 2. */
    static double weight(int index) {
        return WEIGHTS[index];
    }

    /** The Legendre polynomial of a degree, by Bonnet's recurrence. */
    static double legendre(int degree, double y) {
        double before = 0;
        double value = 1;
        for (int k = 1; k <= degree; k++) {
            double next = ((2 * k - 1) * y * value - (k - 1) * before) / k;
            before = value;
            value = next;
        }
        return value;
    }

    private static double zeroNear(double guess) {
        double y = guess;
        for (int i = 0; i < NEWTON_STEPS; i++) {
            y -= legendre(SIZE, y) / slope(y);
        }
        return y;
    }

    private static double slope(double y) {
        return SIZE * (y * legendre(SIZE, y) - legendre(SIZE - 1, y)) / (y * y - 1);
    }
}
