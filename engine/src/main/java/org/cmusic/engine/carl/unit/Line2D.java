package org.cmusic.engine.carl.unit;

/** A straight line through two points in its normal form: y cos - x sin = rho. */
record Line2D(float sine, float cosine, float rho) {

    static Line2D through(float x1, float y1, float x2, float y2) {
        float dx = x2 - x1;
        float dy = y2 - y1;
        float inverse = (float) (1. / Math.sqrt(dx * dx + dy * dy));
        return new Line2D(dy * inverse, dx * inverse, (y1 * x2 - x1 * y2) * inverse);
    }

    /** Below zero on one side, above on the other, zero on the line. */
    float side(float x, float y) {
        float here = y * cosine - x * sine;
        return here == rho ? 0 : here > rho ? 1 : -1;
    }
}
