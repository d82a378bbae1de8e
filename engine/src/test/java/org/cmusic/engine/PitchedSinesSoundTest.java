package org.cmusic.engine;

import static org.cmusic.engine.TestCurves.glide;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.product;
import static org.cmusic.engine.TestCurves.sine;
import static org.cmusic.engine.TestCurves.tremolo;
import static org.cmusic.engine.TestCurves.vibrato;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmusic.model.Curve;
import org.cmusic.model.PeriodicCurve.Shape;
import org.cmusic.model.Sine;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Partials that follow one pitch against sines computed one by one in double precision. */
class PitchedSinesSoundTest {
    private static final int RATE = 48_000;
    private static final Curve ENVELOPE = points(0, 0, 0.0123457, 1, 0.3, 0.4, 1, 0);
    private static final Curve SLIDE = glide(110, 330, 0.8);
    private static final Curve DEEP = product(Curve.constant(220), vibrato(6, 100, 0.1));
    private static final Curve WILD = product(Curve.constant(180), vibrato(50, 1200, 0));
    private static final Curve SLOW = product(Curve.constant(0.7), vibrato(3, 200, 0));

    static Stream<Named<List<Sine>>> banks() {
        return Stream.of(
                Named.of("harmonics with vibrato", harmonics(DEEP, 20, n -> 0)),
                Named.of("harmonics with phases of their own", harmonics(DEEP, 20, n -> n * 0.317)),
                Named.of("harmonics that slide with vibrato", harmonics(product(SLIDE, vibrato(6, 30, 0)), 16, n -> 0)),
                Named.of("harmonics with wild vibrato", harmonics(WILD, 20, n -> n * 0.1)),
                Named.of("harmonics with a vibrato that jumps", harmonics(jumping(), 12, n -> 0)),
                Named.of(
                        "harmonics that pass the Nyquist frequency",
                        harmonics(product(DEEP, points(0, 1, 1, 20)), 64, n -> 0)),
                Named.of("harmonics below hearing", harmonics(SLOW, 50, n -> 0)),
                Named.of(
                        "many harmonics", harmonics(product(Curve.constant(40), vibrato(5, 50, 0)), 100, n -> n * 0.7)),
                Named.of(
                        "odd harmonics",
                        partials(DEEP, n -> 0, IntStream.range(0, 12).mapToDouble(n -> 2 * n + 1))),
                Named.of("drawbars", partials(DEEP, n -> 0, DoubleStream.of(0.5, 1.5, 1, 2, 3, 4, 5, 6, 8))),
                Named.of("harmonics far apart", partials(DEEP, n -> n * 0.1, DoubleStream.of(1, 40, 80))),
                Named.of("twice the same", partials(DEEP, n -> n * 0.1, DoubleStream.of(1, 2, 2, 3))),
                Named.of("negative ratios", partials(DEEP, n -> 0.3, DoubleStream.of(-1, -2, 3))),
                Named.of(
                        "stretched partials",
                        partials(DEEP, n -> 0, IntStream.range(1, 20).mapToDouble(n -> n * (1 + 0.0004 * n * n)))));
    }

    static Stream<Named<List<Sine>>> banksOfOneEnvelope() {
        Curve steady = Curve.constant(220);
        Curve sweep = product(DEEP, points(0, 1, 1, 20));
        return Stream.of(
                Named.of("steady harmonics", alike(harmonics(steady, 20, n -> 0))),
                Named.of("steady harmonics with phases of their own", alike(harmonics(steady, 20, n -> n * 0.317))),
                Named.of(
                        "steady harmonics at the Nyquist frequency",
                        alike(harmonics(Curve.constant(700), 40, n -> 0.1))),
                Named.of("odd steady harmonics", alike(partials(steady, n -> 0, DoubleStream.of(1, 3, 5, 7, 9)))),
                Named.of("harmonics with vibrato", alike(harmonics(DEEP, 20, n -> 0))),
                Named.of("harmonics with vibrato and phases", alike(harmonics(DEEP, 20, n -> n * 0.317))),
                Named.of("harmonics that pass the Nyquist frequency", alike(harmonics(sweep, 64, n -> 0))),
                Named.of(
                        "partials that are no harmonics", alike(partials(DEEP, n -> n, DoubleStream.of(1, 2.1, 3.3)))));
    }

    /** The same sines, each with its level, under one envelope. */
    private static List<Sine> alike(List<Sine> sines) {
        return IntStream.range(0, sines.size())
                .mapToObj(i -> {
                    Sine sine = sines.get(i);
                    return new Sine(sine.frequency(), 1.0 / (i + 1), ENVELOPE, sine.phase(), Optional.empty(), 1);
                })
                .toList();
    }

    private static Curve jumping() {
        return product(Curve.constant(440), tremolo(Shape.SQUARE, 13, 0.1), vibrato(5, 20, 0.2));
    }

    private static List<Sine> harmonics(Curve pitch, int count, DoubleUnaryOperator phase) {
        return partials(pitch, phase, IntStream.rangeClosed(1, count).mapToDouble(n -> n));
    }

    private static List<Sine> partials(Curve pitch, DoubleUnaryOperator phase, DoubleStream ratios) {
        return ratios.mapToObj(ratio -> sine(
                        product(pitch, Curve.constant(ratio)),
                        product(ENVELOPE, Curve.constant(1 / Math.abs(ratio))),
                        phase.applyAsDouble(ratio),
                        Math.abs(ratio) == 3 ? 0.77 : 1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource({"banks", "banksOfOneEnvelope"})
    void soundAsTheOracle(List<Sine> bank) {
        Sine[] sines = bank.toArray(Sine[]::new);
        double[] sound = Recording.mono(HandmadePerformance.of(HandmadePerformance.bank(1, sines)), RATE);
        SignalToNoise.assertAtLeast(120, sound, SineOracle.sum(RATE, RATE, 1, sines));
    }

    /** A bent envelope is followed within -120 dB of its peak, while the tone falls by 40 dB. */
    @Test
    void anEnvelopeInCommonMayBeBent() {
        Curve fall = product(ENVELOPE, glide(1, 0.01, 1));
        Sine[] sines = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> new Sine(Curve.constant(220 * n), 1.0 / n, fall, 0, Optional.empty(), 1))
                .toArray(Sine[]::new);
        double[] sound = Recording.mono(HandmadePerformance.of(HandmadePerformance.bank(1, sines)), RATE);
        SignalToNoise.assertAtLeast(112, sound, SineOracle.sum(RATE, RATE, 1, sines));
    }
}
