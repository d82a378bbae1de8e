package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.engine.TestCurves.glide;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.product;
import static org.cmusic.engine.TestCurves.sine;
import static org.cmusic.engine.TestCurves.steady;
import static org.cmusic.engine.TestCurves.tremolo;
import static org.cmusic.engine.TestCurves.vibrato;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmusic.model.Curve;
import org.cmusic.model.JitterCurve;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.Performance;
import org.cmusic.model.PeriodicCurve.Shape;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.Sine;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Banks of sines against sines computed one by one in double precision. */
class BankSoundTest {
    private static final int RATE = 48_000;
    private static final Curve ENVELOPE = points(0, 0, 0.0123457, 1, 0.3, 0.4, 1, 0);

    static Stream<Named<Sine>> sines() {
        Curve jitter = MappedCurve.of(Mapping.CENTS_TO_RATIO, new JitterCurve(17, 40, 3));
        Curve hertz = Curve.constant(1234.5);
        Curve level = Curve.constant(0.7);
        return Stream.of(
                Named.of("steady", sine(hertz, level, 0.2, 1)),
                Named.of("breakpoints of both", sine(points(0, 300, 0.21234567, 317, 0.8, 290), ENVELOPE, 0, 1)),
                Named.of("decay straight in dB", sine(hertz, glide(1, 1e-3, 0.45), 0, 0.45)),
                Named.of("rise straight in dB", sine(hertz, glide(1e-4, 1, 1), 0, 1)),
                Named.of("curved envelope", sine(hertz, curved(), 0, 1)),
                Named.of("glide over ten octaves", sine(glide(20, 20_480, 1), ENVELOPE, 0, 1)),
                Named.of("fast glide down", sine(glide(20_480, 20, 0.05), level, 0, 0.1)),
                Named.of("vibrato", sine(product(hertz, vibrato(5, 100, 0.3)), ENVELOPE, 0, 1)),
                Named.of("wild vibrato", sine(product(hertz, vibrato(50, 1200, 0)), ENVELOPE, 0, 1)),
                Named.of("high wild vibrato", sine(product(Curve.constant(9000), vibrato(50, 1200, 0)), level, 0, 1)),
                Named.of("square vibrato", sine(product(hertz, tremolo(Shape.SQUARE, 13, 0.1)), level, 0, 1)),
                Named.of("tremolo", sine(hertz, product(ENVELOPE, tremolo(Shape.SINE, 30, 0.9)), 0, 1)),
                Named.of("jumps of amplitude", sine(hertz, tremolo(Shape.SAW, 77, 1), 0, 1)),
                Named.of(
                        "glide, vibrato, bend and jitter",
                        sine(product(glide(200, 900, 0.7), vibrato(6, 80, 0.1), ENVELOPE, jitter), ENVELOPE, 0, 1)),
                Named.of("jitter", sine(product(hertz, jitter), level, 0.9, 1)),
                Named.of("negative frequency", sine(product(Curve.constant(-800), vibrato(5, 30, 0)), level, 0, 1)),
                Named.of("louder than single precision holds", sine(hertz, Curve.constant(1e60), 0, 1)),
                Named.of("softer than single precision holds", sine(hertz, Curve.constant(1e-60), 0, 1)),
                Named.of(
                        "moving and louder than single precision holds",
                        sine(points(0, 300, 1, 290), Curve.constant(1e60), 0, 1)),
                Named.of("inharmonic and late", sine(hertz, points(0, 0, 0.5, 0, 0.500001, 1, 0.9, 0), 0, 1)));
    }

    private static Curve curved() {
        return new SegmentCurve(
                new double[] {0, 0.2, 1}, new double[] {0, 1, 0.2}, new boolean[2], new double[] {-4, 6});
    }

    /** What is rendered. */
    Performance prepared(Performance performance) {
        return performance;
    }

    private double[] rendered(int rate, double seconds, Sine... sines) {
        return Recording.mono(prepared(HandmadePerformance.apart(HandmadePerformance.bank(seconds, sines))), rate);
    }

    @ParameterizedTest
    @MethodSource("sines")
    void soundsAsTheOracle(Sine sine) {
        double[] sound = rendered(RATE, 1, sine);
        assertThat(sound).hasSize(RATE);
        SignalToNoise.assertAtLeast(112, sound, SineOracle.samples(sine, RATE, RATE));
    }

    /** A bank of four partials is computed four rows at once. */
    @ParameterizedTest
    @MethodSource("sines")
    void soundsAsTheOracleAmongOthers(Sine sine) {
        double peak = sine.amplitude().bounds().high();
        Sine[] bank = {
            sine, steady(311.7, 0.3 * peak, 1), steady(4567.8, 0.1 * peak, 0.777), steady(99.1, 0.2 * peak, 1)
        };
        SignalToNoise.assertAtLeast(112, rendered(RATE, 1, bank), SineOracle.sum(RATE, RATE, 1, bank));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 5, 20, 22, 100, 180, 190, 300, 375, 385, 600, 5000})
    void slowGlidesSoundAsTheOracle(double hertzInASecond) {
        Sine[] bank = DoubleStream.of(70, 1234.5, 9000, 15_000)
                .mapToObj(hertz -> sine(points(0, hertz, 1, hertz + hertzInASecond), ENVELOPE, 0.3, 1))
                .toArray(Sine[]::new);
        SignalToNoise.assertAtLeast(112, rendered(RATE, 1, bank), SineOracle.sum(RATE, RATE, 1, bank));
        Sine[] falling = {sine(points(0, 9000, 1, 9000 - hertzInASecond), ENVELOPE, 0.3, 1)};
        SignalToNoise.assertAtLeast(112, rendered(RATE, 1, falling), SineOracle.sum(RATE, RATE, 1, falling));
    }

    /** Envelopes with a breakpoint at every place of a line and around it. */
    /** Steep amplitudes far from the middle of a row. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 12, 23, 100})
    void blipsOfSomeSamplesSoundAsTheOracle(int samples) {
        for (int silent : new int[] {0, 3, 100, 480, 509}) {
            double start = (double) silent / RATE;
            double end = start + (double) samples / RATE;
            Curve blip = points(0, 0, start, 0, (start + end) / 2, 0.7, end, 0);
            Sine sine = sine(Curve.constant(1234.5), blip, 0.3, 0.1);
            SignalToNoise.assertAtLeast(112, rendered(RATE, 0.1, sine), SineOracle.sum(RATE, RATE / 10, 1, sine));
        }
    }

    @Test
    void envelopesBendAnywhere() {
        Sine[] bank = IntStream.range(0, 130)
                .mapToObj(i -> {
                    double bend = (1000 + i) / 8000.0;
                    double next = (1001 + 2 * i) / 8000.0;
                    return sine(
                            Curve.constant(100 + 25.3 * i),
                            points(0, 0.5, bend, 1, next, 0.1, 0.9, 0.3),
                            0.01 * i,
                            0.95);
                })
                .toArray(Sine[]::new);
        SignalToNoise.assertAtLeast(120, rendered(8000, 1, bank), SineOracle.sum(8000, 8000, 1, bank));
    }

    @ParameterizedTest
    @ValueSource(ints = {8000, 22_050, 44_100, 96_000, 192_000})
    void soundsAsTheOracleAtAnyRate(int rate) {
        Sine sine = sine(product(glide(200, 900, 0.7), vibrato(6, 80, 0.1)), glide(1, 0.01, 1), 0, 1);
        SignalToNoise.assertAtLeast(112, rendered(rate, 1, sine), SineOracle.samples(sine, rate, rate));
    }

    @Test
    void sixteenPartialsSweepPastNyquistAndBack() {
        Curve sweep = points(0, 1000, 0.5, 4000, 1, 1000);
        Sine[] bank = IntStream.rangeClosed(1, 16)
                .mapToObj(n -> sine(product(sweep, Curve.constant(n)), ENVELOPE, 0, 1))
                .toArray(Sine[]::new);
        SignalToNoise.assertAtLeast(110, rendered(RATE, 1, bank), SineOracle.sum(RATE, RATE, 1, bank));
    }

    @Test
    void aGlideAndAVibratoFadeAtNyquist() {
        Sine glide = sine(glide(2000, 60_000, 1), ENVELOPE, 0, 1);
        Sine vibrato = sine(product(Curve.constant(22_000), vibrato(7, 300, 0)), ENVELOPE, 0, 1);
        SignalToNoise.assertAtLeast(110, rendered(RATE, 1, glide), SineOracle.samples(glide, RATE, RATE));
        SignalToNoise.assertAtLeast(100, rendered(RATE, 1, vibrato), SineOracle.samples(vibrato, RATE, RATE));
    }

    @Test
    void aThousandSinesWithBreakpointsOfTheirOwn() {
        Random random = new Random(7);
        Sine[] bank = Stream.generate(() -> wandering(random)).limit(1000).toArray(Sine[]::new);
        SignalToNoise.assertAtLeast(120, rendered(8000, 1, bank), SineOracle.sum(8000, 8000, 1, bank));
    }

    private static Sine wandering(Random random) {
        double hertz = 30 + 3000 * random.nextDouble();
        double[] times = random.doubles(6).sorted().toArray();
        double[] levels = random.doubles(6).toArray();
        double[] bends = random.doubles(6, hertz * 0.97, hertz * 1.03).toArray();
        return sine(SegmentCurve.linear(times, bends), SegmentCurve.linear(times, levels), random.nextDouble(), 1);
    }

    @Test
    void partialsOfASteadyBankStandInTheSpectrum() {
        double[] frequencies = {440, 1219.7, 3500.3, 9127.1};
        double[] levels = {0.5, 0.05, 0.005, 0.3};
        Sine[] bank = IntStream.range(0, 4)
                .mapToObj(i -> steady(frequencies[i], levels[i], 2))
                .toArray(Sine[]::new);
        double[] sound = rendered(RATE, 2, bank);
        for (int i = 0; i < 4; i++) {
            SpectralPeak peak = SpectralPeak.near(frequencies[i], Arrays.copyOf(sound, 65_536), RATE);
            assertThat(Math.abs(peak.frequency() - frequencies[i])).isLessThan(0.1);
            assertThat(Math.abs(20 * Math.log10(peak.amplitude() / levels[i]))).isLessThan(0.1);
        }
    }
}
