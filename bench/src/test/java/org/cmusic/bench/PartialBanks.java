package org.cmusic.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.Curve;
import org.cmusic.model.PeriodicCurve;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.Sine;

/** Banks of {@value #PARTIALS} partials that sound for {@value #SECONDS} seconds, the same at each call. */
final class PartialBanks {
    static final int PARTIALS = 250;
    static final int SECONDS = 2;

    private static final int BREAKPOINTS = 20;
    private static final double LOWEST_HERTZ = 60;
    private static final double HIGHEST_HERTZ = 16_000;
    private static final double FUNDAMENTAL_HERTZ = 55;

    private final Random random = new Random(1);

    private PartialBanks() {}

    /** Frequencies and amplitudes that stay. */
    static List<Sine> steady() {
        PartialBanks banks = new PartialBanks();
        return bank(i -> sine(Curve.constant(banks.hertz()), Curve.constant(banks.amplitude())));
    }

    /** Frequencies, within a few percent, and amplitudes that go straight from breakpoint to breakpoint. */
    static List<Sine> breakpoints() {
        PartialBanks banks = new PartialBanks();
        return bank(i -> {
            double hertz = banks.hertz();
            double[] times = banks.times();
            double[] amplitudes = banks.amplitudes();
            double[] frequencies = banks.random
                    .doubles(BREAKPOINTS, 0.97 * hertz, 1.03 * hertz)
                    .toArray();
            return sine(SegmentCurve.linear(times, frequencies), SegmentCurve.linear(times, amplitudes));
        });
    }

    /** The harmonics of one pitch, exact and steady, each with an envelope of breakpoints. */
    static List<Sine> harmonics() {
        PartialBanks banks = new PartialBanks();
        return bank(i -> sine(
                Curve.constant(FUNDAMENTAL_HERTZ * (i + 1)), SegmentCurve.linear(banks.times(), banks.amplitudes())));
    }

    /** Frequencies that all swing by one percent, 5.5 times a second, and amplitudes that stay. */
    static List<Sine> vibrato() {
        PartialBanks banks = new PartialBanks();
        Curve swing = CombinedCurve.of(
                CombinedCurve.Operation.ADD,
                Curve.constant(1),
                new PeriodicCurve(PeriodicCurve.Shape.SINE, 5.5, 0.01, 0, 0));
        return bank(i ->
                sine(CombinedCurve.product(Curve.constant(banks.hertz()), swing), Curve.constant(banks.amplitude())));
    }

    private static List<Sine> bank(IntFunction<Sine> sineOf) {
        return IntStream.range(0, PARTIALS).mapToObj(sineOf).toList();
    }

    private static Sine sine(Curve frequency, Curve amplitude) {
        return new Sine(frequency, amplitude, 0, Optional.empty(), SECONDS);
    }

    private double hertz() {
        return LOWEST_HERTZ * Math.pow(HIGHEST_HERTZ / LOWEST_HERTZ, random.nextDouble());
    }

    private double amplitude() {
        return (0.2 + 0.8 * random.nextDouble()) / PARTIALS;
    }

    private double[] amplitudes() {
        return IntStream.range(0, BREAKPOINTS).mapToDouble(i -> amplitude()).toArray();
    }

    /** From the start of the note to its end, about evenly. */
    private double[] times() {
        double step = SECONDS / (BREAKPOINTS - 1.0);
        return IntStream.range(0, BREAKPOINTS)
                .mapToDouble(i -> i == 0 || i == BREAKPOINTS - 1 ? i : i + 0.35 * (2 * random.nextDouble() - 1))
                .map(place -> place * step)
                .toArray();
    }
}
