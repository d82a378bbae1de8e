package org.cmusic.model.expression;

import org.cmusic.model.CombinedCurve;
import org.cmusic.model.Curve;
import org.cmusic.model.SegmentCurve;

/** The envelopes that have a name. Decay and release are the time to fall 60 dB, straight in dB, the last 5 ms linear. */
public final class Envelopes {
    private static final double SIXTY_DECIBELS = 0.001;
    private static final double TOLERANCE = 1e-9;

    /** The length in seconds of the ramps that open and close what has no envelope of its own. */
    public static final double RAMP = 0.005;

    private Envelopes() {}

    /** A ramp of 5 ms at each end of a note, shorter where the note is shorter than both. */
    public static SegmentCurve ramps(double length) {
        double ramp = Math.min(RAMP, length / 2);
        return SegmentCurve.linear(new double[] {0, ramp, length - ramp, length}, new double[] {0, 1, 1, 0});
    }

    /** A ramp of 5 ms that ends with the note, and 1 before. */
    public static SegmentCurve closing(double length) {
        double ramp = Math.min(RAMP, length);
        return SegmentCurve.linear(new double[] {length - ramp, length}, new double[] {1, 0});
    }

    /** Whether an envelope of breakpoints goes on after it has ended, which its note does not wait for. */
    public static boolean isCut(Value.Moving envelope) {
        return envelope.last() > envelope.end() + TOLERANCE;
    }

    /** The course of an envelope: what is cut ends with its note all the same, by a ramp of 5 ms. */
    public static Curve within(Value.Moving envelope) {
        return isCut(envelope) ? CombinedCurve.product(envelope.curve(), closing(envelope.end())) : envelope.curve();
    }

    /** A blow that rings attack + decay, whatever the length of the note; a linear attack. */
    static SegmentCurve strike(double attack, double decay) {
        SegmentBuilder segments = new SegmentBuilder(4);
        open(segments, attack);
        fallToZero(segments, decay);
        return segments.build();
    }

    /**
     * Attack, decay, sustain, release. The curve ends where it is silent for good: after the release, or before it where
     * nothing was sustained.
     *
     * @param sustain linear amplitude
     * @param length seconds after which the release begins
     */
    static SegmentCurve adsr(double attack, double decay, double sustain, double release, double length) {
        SegmentBuilder segments = new SegmentBuilder(7);
        if (length < attack) {
            segments.line(0, 0).line(length, length / attack);
        } else {
            open(segments, attack);
            settle(segments, decay, sustain, length);
        }
        if (segments.lastValue() > 0) {
            if (segments.lastTime() < length) {
                segments.line(length, segments.lastValue());
            }
            fallToZero(segments, release);
        }
        return segments.build();
    }

    private static void open(SegmentBuilder segments, double attack) {
        if (attack > 0) {
            segments.line(0, 0);
        }
        segments.line(attack, 1);
    }

    /** The decay from full amplitude towards the sustain, as far as the note goes. */
    private static void settle(SegmentBuilder segments, double decay, double sustain, double length) {
        double start = segments.lastTime();
        double fall = sustain > 0 ? Math.abs(StrictMath.log10(sustain)) / 3 * decay : decay;
        if (start >= length) {
            return;
        }
        if (fall <= 0) {
            segments.line(start, sustain);
        } else if (start + fall > length) {
            cutFall(segments, fall, sustain, length);
        } else if (sustain > 0) {
            segments.fall(start + fall, sustain);
        } else {
            fallToZero(segments, decay);
        }
    }

    /** The decay of a note that ends within it. */
    private static void cutFall(SegmentBuilder segments, double fall, double sustain, double length) {
        double start = segments.lastTime();
        double linear = start + fall - RAMP;
        if (sustain > 0 || length <= linear) {
            double target = sustain > 0 ? sustain : SIXTY_DECIBELS;
            segments.fall(length, StrictMath.pow(target, (length - start) / fall));
            return;
        }
        if (fall > RAMP) {
            segments.fall(linear, StrictMath.pow(SIXTY_DECIBELS, (fall - RAMP) / fall));
        }
        double ramp = start + fall - segments.lastTime();
        segments.line(length, segments.lastValue() * (start + fall - length) / ramp);
    }

    /** From the last value down 60 dB within {@code seconds}, the last 5 ms straight to zero. */
    private static void fallToZero(SegmentBuilder segments, double seconds) {
        double start = segments.lastTime();
        if (seconds > RAMP) {
            double share = (seconds - RAMP) / seconds;
            segments.fall(start + seconds - RAMP, segments.lastValue() * StrictMath.pow(SIXTY_DECIBELS, share));
        }
        segments.line(start + seconds, 0);
    }
}
