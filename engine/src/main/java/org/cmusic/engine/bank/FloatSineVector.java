package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * What {@link FloatSine} computes, on explicit vectors: whole cycles are taken away from a phase, and what is left is folded at
 * a quarter.
 *
 * <p>Its methods call nothing but vectors, as do all that have vectors, and so the polynomial is in both: compilers cease to
 * inline when a method has become large, and a vector that is passed to a method of its own is an object.
 */
final class FloatSineVector {
    private static final VectorSpecies<Float> SPECIES = MatrixTile.SPECIES;
    private static final int LANES = SPECIES.length();

    private FloatSineVector() {}

    /**
     * Writes cosines and sines of (exact + small) x cycles, then sines and cosines times x, one after the other.
     *
     * @param numbers each x, as many as vectors hold
     * @param exact has exact products with all
     */
    static void writeTurns(float[] numbers, float exact, float small, float[] out, int at) {
        int count = numbers.length;
        FloatVector quarter = FloatVector.broadcast(SPECIES, 0.25f);
        FloatVector half = FloatVector.broadcast(SPECIES, 0.5f);
        for (int i = 0; i < count; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, numbers, i);
            FloatVector turns = x.mul(exact);
            FloatVector whole = turns.add(FloatSine.ROUNDER).sub(FloatSine.ROUNDER);
            FloatVector cycles = turns.sub(whole).add(x.mul(small));
            FloatVector rest = cycles.sub(cycles.add(FloatSine.ROUNDER).sub(FloatSine.ROUNDER));
            FloatVector z = quarter.sub(rest.abs());
            FloatVector zz = z.mul(z);
            FloatVector sum = zz.fma(FloatSine.B9, FloatSine.B7);
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B5));
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B3));
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B1));
            FloatVector cosine = z.mul(sum);
            z = half.sub(rest.sub(quarter).abs()).abs().sub(quarter);
            zz = z.mul(z);
            sum = zz.fma(FloatSine.B9, FloatSine.B7);
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B5));
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B3));
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B1));
            FloatVector sine = z.mul(sum);
            cosine.intoArray(out, at + i);
            sine.intoArray(out, at + count + i);
            sine.mul(x).intoArray(out, at + 2 * count + i);
            cosine.mul(x).intoArray(out, at + 3 * count + i);
        }
    }

    /**
     * Writes products with the sines and cosines of phases p = phase + (exact + small) x + bend x^2, and amplitudes A =
     * amplitude + slope x: A sin p, A cos p, slope cos p - cross x A sin p, and slope sin p + cross x A cos p, one after the
     * other.
     *
     * @param numbers each x, as many as vectors hold
     * @param phase in cycles, from -1/2 to 1/2
     * @param exact has exact products with all x
     */
    static void writeProducts(
            float[] numbers,
            float phase,
            float exact,
            float small,
            float bend,
            float amplitude,
            float slope,
            float cross,
            float[] out,
            int at) {
        int count = numbers.length;
        FloatVector quarter = FloatVector.broadcast(SPECIES, 0.25f);
        FloatVector half = FloatVector.broadcast(SPECIES, 0.5f);
        FloatVector begin = FloatVector.broadcast(SPECIES, phase);
        for (int i = 0; i < count; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, numbers, i);
            FloatVector turns = x.mul(exact);
            FloatVector whole = turns.add(FloatSine.ROUNDER).sub(FloatSine.ROUNDER);
            FloatVector cycles = turns.sub(whole).add(x.fma(x.fma(bend, small), begin));
            FloatVector rest = cycles.sub(cycles.add(FloatSine.ROUNDER).sub(FloatSine.ROUNDER));
            FloatVector z = quarter.sub(rest.abs());
            FloatVector zz = z.mul(z);
            FloatVector sum = zz.fma(FloatSine.B9, FloatSine.B7);
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B5));
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B3));
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B1));
            FloatVector cosine = z.mul(sum);
            z = half.sub(rest.sub(quarter).abs()).abs().sub(quarter);
            zz = z.mul(z);
            sum = zz.fma(FloatSine.B9, FloatSine.B7);
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B5));
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B3));
            sum = zz.fma(sum, FloatVector.broadcast(SPECIES, FloatSine.B1));
            FloatVector sine = z.mul(sum);
            FloatVector level = x.fma(slope, amplitude);
            FloatVector crossed = level.mul(x).mul(cross);
            level.mul(sine).intoArray(out, at + i);
            level.mul(cosine).intoArray(out, at + count + i);
            cosine.mul(slope).sub(crossed.mul(sine)).intoArray(out, at + 2 * count + i);
            crossed.fma(cosine, sine.mul(slope)).intoArray(out, at + 3 * count + i);
        }
    }
}
