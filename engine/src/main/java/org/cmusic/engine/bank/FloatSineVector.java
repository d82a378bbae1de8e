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
        FloatVector sum = zz.mul(FloatSine.B9).add(FloatSine.B7);
        sum = zz.mul(sum).add(FloatSine.B5);
        sum = zz.mul(sum).add(FloatSine.B3);
        sum = zz.mul(sum).add(FloatSine.B1);
        return z.mul(sum);
    }
}
