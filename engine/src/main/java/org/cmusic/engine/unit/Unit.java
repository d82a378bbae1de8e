package org.cmusic.engine.unit;

/**
 * One running unit generator of one channel of one note, with its own state in double precision.
 *
 * <p>The samples depend on the settings and the inputs alone, never on how the stretch was cut into blocks. A unit is
 * used by one thread at a time.
 */
public interface Unit {
    /**
     * Computes the next {@code count} samples.
     *
     * @param inputs one block for each input that may move, given or default, in the order of {@link
     *     org.cmusic.model.UnitGenerator#inputs()} with those of rate {@code INIT} left out; samples 0 to {@code count} -
     *     1 of each are read, in the engine's units (see {@link org.cmusic.model.Input})
     * @param out takes the samples 0 to {@code count} - 1; none of the inputs
     * @param count at most the length of each block; 0 does nothing
     */
    void process(double[][] inputs, double[] out, int count);
}
