package org.cmusic.grammar.lower;

import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;
import org.cmusic.model.UnitGenerator.Role;

/**
 * How loud a tone can get in the loudest channel, in linear amplitude.
 *
 * @param bound no louder, as far as can be told without sound
 * @param likely a likely peak
 */
record TonePeak(double bound, double likely) {
    /** The peak of many sines over the root of the sum of their squares, as pieces come out. */
    private static final double CREST = 1.25;

    private static final Curve MIDDLE = Curve.constant(0);

    /** @param channels how many the piece is rendered in */
    static TonePeak of(Tone tone, int channels) {
        boolean wide = tone.hasPannedPartials();
        double sum = 0;
        double squares = 0;
        for (Sine sine : tone.sines()) {
            double partial = wide ? share(channels, tone.pan(), sine.pan().orElse(MIDDLE)) : 1;
            double amplitude = Math.abs(sine.level()) * size(sine.envelope()) * partial;
            sum += amplitude;
            squares += amplitude * amplitude;
        }
        TonePeak bank = new TonePeak(sum, Math.min(sum, CREST * Math.sqrt(squares)));
        TonePeak signal = of(tone.signal(), bank);
        double whole = wide ? 1 : share(channels, tone.pan(), MIDDLE);
        double gain = of(tone.gain(), bank).bound() * whole;
        return new TonePeak(signal.bound() * gain, signal.likely() * gain);
    }

    /**
     * The gain of the loudest channel for a place that is the sum of two: in two channels by equal power; in more, a
     * place may be that of one of them.
     */
    private static double share(int channels, Curve one, Curve other) {
        if (channels != 2) {
            return 1;
        }
        double farthest = Math.max(
                Math.abs(one.bounds().low() + other.bounds().low()),
                Math.abs(one.bounds().high() + other.bounds().high()));
        return Double.isFinite(farthest) ? StrictMath.cos((1 - Math.min(1, farthest)) * Math.PI / 4) : 1;
    }

    private static double size(Curve curve) {
        Curve.Bounds bounds = curve.bounds();
        double size = Math.max(Math.abs(bounds.low()), Math.abs(bounds.high()));
        return Double.isFinite(size) ? size : 1;
    }

    private static TonePeak of(Signal signal, TonePeak bank) {
        if (signal instanceof Signal.Bank) {
            return bank;
        }
        if (signal instanceof Signal.Constant constant) {
            return same(Math.abs(constant.value()));
        }
        if (signal instanceof Signal.Moving moving) {
            return same(size(moving.curve()));
        }
        if (signal instanceof Signal.Enveloped enveloped) {
            return of(enveloped.signal(), bank).times(same(size(enveloped.envelope())));
        }
        if (signal instanceof Signal.Joined joined) {
            return joined(joined, bank);
        }
        boolean processor = signal instanceof Signal.Unit unit
                && unit.generator().role() == Role.PROCESSOR
                && !unit.inputs().isEmpty();
        return processor ? of(((Signal.Unit) signal).inputs().get(0), bank) : same(1);
    }

    private static TonePeak joined(Signal.Joined joined, TonePeak bank) {
        TonePeak left = of(joined.left(), bank);
        TonePeak right = of(joined.right(), bank);
        if (joined.operation() == Operation.MULTIPLY) {
            return left.times(right);
        }
        boolean sum = joined.operation() == Operation.ADD || joined.operation() == Operation.SUBTRACT;
        return sum
                ? new TonePeak(left.bound + right.bound, Math.hypot(left.likely, right.likely))
                : new TonePeak(Math.max(left.bound, right.bound), Math.max(left.likely, right.likely));
    }

    private static TonePeak same(double amplitude) {
        return new TonePeak(amplitude, amplitude);
    }

    private TonePeak times(TonePeak other) {
        return new TonePeak(bound * other.bound, likely * other.likely);
    }
}
