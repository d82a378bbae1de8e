package org.cmusic.engine;

import java.util.Optional;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.PeriodicCurve;
import org.cmusic.model.PeriodicCurve.Shape;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.Sine;

/** Curves as scores have them. */
public final class TestCurves {
    private TestCurves() {}

    /** Straight lines through points given as time, value, time, value. */
    public static SegmentCurve points(double... timesAndValues) {
        double[] times = new double[timesAndValues.length / 2];
        double[] values = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = timesAndValues[2 * i];
            values[i] = timesAndValues[2 * i + 1];
        }
        return SegmentCurve.linear(times, values);
    }

    /** Straight in the logarithm from one value at 0 to another. */
    public static SegmentCurve glide(double from, double to, double seconds) {
        return new SegmentCurve(
                new double[] {0, seconds}, new double[] {from, to}, new boolean[] {true}, new double[1]);
    }

    /** A vibrato, as a frequency ratio. */
    public static Curve vibrato(double rate, double cents, double delay) {
        Curve swing = new PeriodicCurve(Shape.SINE, rate, cents, delay, 0);
        return MappedCurve.of(Mapping.CENTS_TO_RATIO, swing);
    }

    /** A tremolo around 1. */
    public static Curve tremolo(Shape shape, double rate, double depth) {
        return CombinedCurve.of(Operation.ADD, Curve.constant(1), new PeriodicCurve(shape, rate, depth, 0, 0));
    }

    public static Curve product(Curve... curves) {
        Curve all = Curve.constant(1);
        for (Curve curve : curves) {
            all = CombinedCurve.product(all, curve);
        }
        return all;
    }

    /** A sine without a place of its own. */
    public static Sine sine(Curve frequency, Curve amplitude, double phase, double seconds) {
        return new Sine(frequency, amplitude, phase, Optional.empty(), seconds);
    }

    /** A steady sine. */
    public static Sine steady(double frequency, double amplitude, double seconds) {
        return sine(Curve.constant(frequency), Curve.constant(amplitude), 0, seconds);
    }
}
