package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;

/** What {@link FloatSine} computes, on explicit vectors, with the same polynomials. */
final class FloatSineVector {
    private FloatSineVector() {}

    /** Takes whole cycles away: what is left lies between -1/2 and 1/2. */
    static FloatVector reduced(FloatVector cycles) {
        return cycles.sub(cycles.add(FloatSine.ROUNDER).sub(FloatSine.ROUNDER));
    }

    /** The cosine of an angle in cycles. */
    static FloatVector cosine(FloatVector cycles) {
        FloatVector z = reduced(cycles).abs().neg().add(0.25f);
        FloatVector zz = z.mul(z);
        FloatVector sum = zz.fma(FloatSine.B9, FloatSine.B7);
        sum = plus(zz, sum, FloatSine.B5);
        sum = plus(zz, sum, FloatSine.B3);
        sum = plus(zz, sum, FloatSine.B1);
        return z.mul(sum);
    }

    private static FloatVector plus(FloatVector factor, FloatVector other, float summand) {
        return factor.fma(other, FloatVector.broadcast(factor.species(), summand));
    }
}
