package org.cmusic.engine.bank;

import org.cmusic.engine.unit.NyquistFade;
import org.cmusic.model.Curve;
import org.cmusic.model.Sine;

/**
 * A partial of one frequency at work. A stretch of samples of it is the cosine and sine of its frequency around the middle of
 * the stretch, which are the same for all, times two numbers that turn from one to the next.
 */
final class SteadyPartial {
    private final double phase;
    private final double frequency;
    private final LevelSegments level;
    private float[][] kept;

    private SteadyPartial(double phase, double frequency, LevelSegments level) {
        this.phase = phase;
        this.frequency = frequency;
        this.level = level;
    }

    /**
     * A sine that keeps its frequency, before its first sample.
     *
     * @param length samples before it ends
     * @param rate samples a second
     */
    static SteadyPartial of(Sine sine, long length, double rate) {
        double frequency = sine.frequency().at(0) / rate;
        double gain = NyquistFade.gain(frequency);
        LevelSegments level =
                new LevelSegments(gain == 0 ? Curve.constant(0) : sine.envelope(), gain * sine.level(), length, rate);
        return new SteadyPartial(sine.phase(), frequency, level);
    }

    /** How its amplitude goes. */
    LevelSegments level() {
        return level;
    }

    /** Whether nothing is left. */
    boolean hasEnded() {
        return level.first() == Long.MAX_VALUE;
    }

    /** The phase at a sample, or between two, in cycles. */
    double phaseAt(double sample) {
        double turns = frequency * sample;
        return phase + (turns - Math.rint(turns));
    }

    /** Its frequency, in cycles a sample. */
    double frequency() {
        return frequency;
    }

    /** What its kernel keeps of it, since it is the same for all rows; null before. */
    float[][] kept() {
        return kept;
    }

    /** Keeps something for its kernel. */
    void keep(float[][] sameForAllRows) {
        kept = sameForAllRows;
    }
}
