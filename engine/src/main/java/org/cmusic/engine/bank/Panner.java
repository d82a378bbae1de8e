package org.cmusic.engine.bank;

import org.cmusic.model.CombinedCurve;
import org.cmusic.model.ConstantCurve;
import org.cmusic.model.Curve;

/** Gives each channel its gain for a position that may move over the note. */
public sealed interface Panner permits FixedPanner, MovingPanner {

    /**
     * Writes the gains of all channels, sample by sample, forwards.
     *
     * @param from the number of the first sample, from the start of the note
     * @param count how many samples
     * @param gains one array a channel, filled from its start
     */
    void write(long from, int count, double[][] gains);

    /** A panner for a position, which is clamped to -1 to 1. */
    static Panner of(Curve position, Layout layout) {
        if (layout.channels() == 1) {
            return new FixedPanner(0, 1);
        }
        if (position instanceof ConstantCurve constant) {
            return new FixedPanner(constant.value(), layout.channels());
        }
        return new MovingPanner(position, layout);
    }

    /** The position of a partial that has a place of its own: added to that of the output. */
    static Curve sum(Curve own, Curve output) {
        return CombinedCurve.of(CombinedCurve.Operation.ADD, own, output);
    }
}
