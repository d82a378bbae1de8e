package org.cmusic.engine.bank;

/**
 * Which harmonics some sines are.
 *
 * @param unit the ratio of the first harmonic; 0 where the sines are no harmonics, or too far apart
 * @param inPhase the levels of all harmonics from the first on, those of sines; 0 where there is none
 * @param quadrature the same of cosines; of no length where all begin as sines
 */
record Harmonics(double unit, double[] inPhase, double[] quadrature) {
    /** Ratios this near to whole numbers are whole: over an hour it makes a ten-thousandth of a cycle. */
    private static final double NEAR = 1e-14;
    /** A recurrence over more harmonics than so many times the sines would take longer than the sines. */
    private static final int SPARSEST = 2;
    /** The first harmonic is at least such a part of the lowest sine. */
    private static final int FINEST = 4;

    private static final double[] NO_LEVELS = {};
    private static final Harmonics NONE = new Harmonics(0, NO_LEVELS, NO_LEVELS);

    /** The harmonics that sines are, from the highest ratio to the lowest. */
    static Harmonics of(PitchedSine[] sines) {
        double lowest = sines[sines.length - 1].ratio();
        for (int part = 1; part <= FINEST; part++) {
            if (areMultiples(sines, lowest / part)) {
                return of(sines, lowest / part);
            }
        }
        return NONE;
    }

    /** Whether sines of these ratios, of which there is at least one, may be harmonics. */
    static boolean mayBe(double[] ratios) {
        double lowest = ratios[0];
        for (double ratio : ratios) {
            lowest = Math.min(lowest, ratio);
        }
        for (int part = 1; part <= FINEST; part++) {
            if (areWhole(ratios, lowest / part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areWhole(double[] ratios, double unit) {
        for (double ratio : ratios) {
            if (!isWhole(ratio / unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(double multiple) {
        double whole = Math.rint(multiple);
        return whole >= 1 && Math.abs(multiple - whole) <= NEAR * whole;
    }

    private static boolean areMultiples(PitchedSine[] sines, double unit) {
        double above = Double.POSITIVE_INFINITY;
        for (PitchedSine sine : sines) {
            double multiple = sine.ratio() / unit;
            double whole = Math.rint(multiple);
            if (!isWhole(multiple) || whole == above) {
                return false;
            }
            above = whole;
        }
        return sines.length > 1 && sines[0].ratio() / unit <= SPARSEST * sines.length + 1;
    }

    private static Harmonics of(PitchedSine[] sines, double unit) {
        int highest = (int) Math.rint(sines[0].ratio() / unit);
        int size = (highest + HarmonicSum.AT_ONCE - 1) / HarmonicSum.AT_ONCE * HarmonicSum.AT_ONCE;
        double[] inPhase = new double[size];
        double[] quadrature = new double[size];
        boolean shifted = false;
        for (PitchedSine sine : sines) {
            int number = (int) Math.rint(sine.ratio() / unit);
            boolean own = sine.phase() != 0;
            shifted |= own;
            inPhase[number - 1] = own ? sine.level() * SinePolynomial.of(sine.phase() + 0.25) : sine.level();
            quadrature[number - 1] = own ? sine.level() * SinePolynomial.of(sine.phase()) : 0;
        }
        return new Harmonics(unit, inPhase, shifted ? quadrature : NO_LEVELS);
    }

    /** Whether the sines are harmonics. */
    boolean exist() {
        return unit != 0;
    }

    /** Whether some begin as other than sines. */
    boolean shifted() {
        return quadrature.length > 0;
    }

    /** The number of a sine, 1 for the first harmonic. */
    int number(PitchedSine sine) {
        return (int) Math.rint(sine.ratio() / unit);
    }
}
