package org.cmusic.engine.bank;

/** Which kernel renders a piece. It follows from the piece alone, so that the same piece gives the same bytes. */
public enum KernelChoice {
    /** Starts at once. */
    PLAIN {
        @Override
        Kernel kernel() {
            return new PlainKernel();
        }
    },
    /** Twice to three times as fast, once it is compiled: that takes about a second. */
    MATRIX {
        @Override
        Kernel kernel() {
            return new MatrixKernel();
        }
    };

    /** Up to so many partial-seconds the plain kernel is done before the other is compiled. */
    private static final double LONG_WORK = 150_000;

    abstract Kernel kernel();

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
