package org.cmusic.engine.bank;

/**
 * Which kernel renders a piece, and how its spectra are made. It follows from the piece alone, so that the same piece gives the
 * same bytes.
 */
public enum KernelChoice {
    /** Starts at once. */
    PLAIN(100) {
        @Override
        Kernel kernel() {
            return new PlainKernel();
        }

        @Override
        Spread spread(float[] real, float[] imaginary) {
            return new PromptSpread(real, imaginary);
        }
    },
    /** Twice to three times as fast, once it is compiled: that takes about a second. Needs {@link VectorModule vectors}. */
    MATRIX(300) {
        @Override
        Kernel kernel() {
            return new MatrixKernel();
        }

        @Override
        Spread spread(float[] real, float[] imaginary) {
            return new BatchSpread(real, imaginary);
        }
    };

    /** Up to so many partial-seconds the plain kernel is done before the other is compiled. */
    private static final double LONG_WORK = 150_000;

    /** Where so many partials sound at once, a choir is faster than notes by the product of matrices. */
    private static final double MANY_AT_ONCE = 200;

    /** A moving partial saves as much as so many steady ones, where it is computed by a spectrum. */
    private static final int MOVING_SAVE = 2;

    private final int fewestInSpectrum;

    /** @param fewestInSpectrum so many steady partials are computed as fast by a spectrum */
    KernelChoice(int fewestInSpectrum) {
        this.fewestInSpectrum = fewestInSpectrum;
    }

    abstract Kernel kernel();

    /** How partials are spread over the lines of a spectrum, of which the real and imaginary parts are given. */
    abstract Spread spread(float[] real, float[] imaginary);

    /**
     * Whether notes are computed faster together.
     *
     * @param partialsAtOnce how many partials of the piece sound at once, on the average
     */
    boolean suitsChoir(double partialsAtOnce) {
        return this == PLAIN || partialsAtOnce >= MANY_AT_ONCE;
    }

    /** Whether so many partials are computed faster by a spectrum. */
    boolean suitsSpectrum(int steady, int moving) {
        return steady + MOVING_SAVE * moving >= fewestInSpectrum;
    }

    /**
     * The choice for a piece. Where the JVM has no vectors to offer, it is always the plain kernel, whose samples differ in
     * their last bits.
     *
     * @param partialSeconds how long the partials of the piece sound, all in all
     */
    public static KernelChoice of(double partialSeconds) {
        return partialSeconds >= LONG_WORK && VectorModule.isPresent() ? MATRIX : PLAIN;
    }
}
