package org.cmusic.engine;

import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.sine;
import static org.cmusic.engine.TestCurves.steady;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmusic.model.Curve;
import org.cmusic.model.Performance;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.Sine;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Banks of so many sines that they are computed by their spectra, against sines computed one by one in double precision. */
class LargeBankSoundTest {
    private static final int RATE = 48_000;
    private static final int MANY = 240;
    private static final Map<String, double[]> CROWDS = new ConcurrentHashMap<>();

    /** What is rendered. */
    Performance prepared(Performance performance) {
        return performance;
    }

    private void assertSounds(double decibels, int rate, double seconds, Sine... bank) {
        assertSounds(decibels, rate, seconds, 0, bank);
    }

    /** With a crowd of such a level beside the bank. */
    private void assertSounds(double decibels, int rate, double seconds, double level, Sine... some) {
        Stream<Sine> crowd = level == 0 ? Stream.of() : crowd(MANY, level, seconds, rate);
        Sine[] bank = Stream.concat(Stream.of(some), crowd).toArray(Sine[]::new);
        double[] sound =
                Recording.mono(prepared(HandmadePerformance.apart(HandmadePerformance.bank(seconds, bank))), rate);
        double[] wanted = SineOracle.sum(rate, sound.length, 1, some);
        if (level != 0) {
            double[] others = CROWDS.computeIfAbsent(
                    seconds + " s, " + rate,
                    key -> SineOracle.sum(
                            rate, sound.length, 1, crowd(MANY, 1, seconds, rate).toArray(Sine[]::new)));
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] += level * others[i];
            }
        }
        SignalToNoise.assertAtLeast(decibels, sound, wanted);
    }

    /** Sines of one level, some steady, some with an envelope, some moving. */
    private static Stream<Sine> crowd(int size, double level, double seconds, int rate) {
        Random random = new Random(5);
        return IntStream.range(0, size).mapToObj(i -> {
            double hertz = rate * (0.0002 + 0.44 * random.nextDouble());
            double phase = random.nextDouble();
            return switch (i % 3) {
                case 0 -> sine(Curve.constant(hertz), Curve.constant(level), phase, seconds);
                case 1 -> sine(Curve.constant(hertz), points(0, level, seconds, level / 3), phase, seconds);
                default -> sine(points(0, hertz, seconds, hertz * 1.01), Curve.constant(level), phase, seconds);
            };
        });
    }

    /** Phases that have nothing to do with each other, so that sines do not cancel each other. */
    private static double phase(int number) {
        return 0.6180339887 * number % 1;
    }

    static Stream<Named<Sine>> sines() {
        return BankSoundTest.sines();
    }

    @ParameterizedTest
    @MethodSource("sines")
    void anySineSoundsAsTheOracleAmongMany(Sine sine) {
        double peak = sine.amplitude().bounds().high();
        assertSounds(112, RATE, 1, 0.02 * peak, sine);
    }

    @ParameterizedTest
    @ValueSource(ints = {8000, 22_050, 44_100, 96_000, 192_000})
    void manySinesSoundAsTheOracleAtAnyRate(int rate) {
        assertSounds(125, rate, 0.5, 0.02);
    }

    /** The others are so soft that hardly more than the one is heard. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 3, 11.7, 23.4375, 35.15625, 100, 999.9, 5000, 21_000, 21_599, 23_000, 23_950})
    void aSineOfAnyFrequencyIsExact(double hertz) {
        assertSounds(118, RATE, 1, 1e-7, sine(Curve.constant(hertz), Curve.constant(1), 0.3, 1));
        assertSounds(118, RATE, 1, 1e-7, sine(Curve.constant(-hertz), points(0, 0, 1, 1), 0.3, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 5, 20, 100, 200, 400, 480, 500, 520, 600, 1000, 5000})
    void glidesSoundAsTheOracle(double hertzInASecond) {
        Sine rising = sine(points(0, 9000, 1, 9000 + hertzInASecond), points(0, 1, 1, 0), 0.3, 1);
        Sine falling = sine(points(0, 9000, 1, 9000 - hertzInASecond), points(0, 0, 1, 1), 0.7, 1);
        assertSounds(112, RATE, 1, 1e-7, rising);
        assertSounds(112, RATE, 1, 1e-7, falling);
    }

    @Test
    void aGlideThroughZeroSoundsAsTheOracle() {
        assertSounds(112, RATE, 1, 1e-7, sine(points(0, 200, 1, -200), Curve.constant(1), 0.3, 1));
    }

    /** An amplitude that changes as much as it can: around zero, in the middle of a frame and beside it. */
    @ParameterizedTest
    @ValueSource(doubles = {512, 520, 700, 1023, 1024, 1025, 1400, 1536})
    void amplitudesPassZeroAnywhere(double sample) {
        double zero = sample / RATE;
        Sine steady = sine(Curve.constant(700), points(0, -zero * 100, 1, (1 - zero) * 100), 0.1, 1);
        Sine moving = sine(points(0, 8000, 1, 8480), points(0, -zero * 100, 1, (1 - zero) * 100), 0.1, 1);
        assertSounds(112, RATE, 0.05, 1e-7, steady);
        assertSounds(112, RATE, 0.05, 1e-7, moving);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 100, 511, 512, 513, 1023, 1024, 1025, 1537, 2047, 2048, 2049, 3000})
    void notesOfAnyLengthSoundAsTheOracle(int samples) {
        double seconds = (double) samples / RATE;
        assertSounds(112, RATE, seconds, 0.1);
    }

    @Test
    void envelopesBendAnywhere() {
        Sine[] bank = IntStream.range(0, 1100)
                .mapToObj(i -> {
                    double bend = (700 + i) / 8000.0;
                    Curve envelope = points(0, 0.5, bend, 1, bend + i % 37 / 8000.0, 0.1, 0.4, 0.3);
                    Curve frequency =
                            i % 2 == 0 ? Curve.constant(50 + 3 * i) : points(0, 3 * i, bend, 2.9 * i, 0.5, 3 * i);
                    return sine(frequency, envelope, 0.01 * i, 0.45);
                })
                .toArray(Sine[]::new);
        assertSounds(120, 8000, 0.5, bank);
    }

    /** One bend in a frame, from slow to very steep, up and down. */
    @ParameterizedTest
    @ValueSource(doubles = {1.01, 0.5, 0, 3, 100})
    void envelopesBendOnceAnywhere(double level) {
        Sine[] bank = IntStream.range(0, 1100)
                .mapToObj(i -> {
                    double bend = (900 + i) / 8000.0;
                    return sine(Curve.constant(50 + 3 * i), points(0, 1, bend, level, 0.3, 1), phase(i), 0.4);
                })
                .toArray(Sine[]::new);
        assertSounds(118, 8000, 0.5, bank);
    }

    /** Attacks and ends of few samples, anywhere in a frame. */
    @Test
    void steepEnvelopesAreExact() {
        Sine[] bank = IntStream.range(0, 1100)
                .mapToObj(i -> {
                    double begin = (900 + i) / 8000.0;
                    double steep = (1 + i % 7) / 8000.0;
                    Curve envelope = points(0, 0, begin, 0, begin + steep, 1, 0.4 - steep, 0.8, 0.4, 0);
                    return sine(Curve.constant(50 + 3 * i), envelope, phase(i), 0.45);
                })
                .toArray(Sine[]::new);
        assertSounds(118, 8000, 0.5, bank);
    }

    /** Never enough of them sound for a spectrum, or only now and then. */
    @Test
    void sinesThatTakeTurnsSoundAsTheOracle() {
        Sine[] bank = IntStream.range(0, 2 * MANY)
                .mapToObj(i -> {
                    double begin = i % 7 == 0 ? 0.1 : 0.4 * i / MANY;
                    double[] times = {0, begin, begin + 0.01, begin + 0.05, begin + 0.06};
                    return sine(
                            Curve.constant(100 + 11 * i),
                            SegmentCurve.linear(times, new double[] {0, 0, 0.1, 0.2, 0}),
                            0.3,
                            1);
                })
                .toArray(Sine[]::new);
        assertSounds(118, 8000, 1, bank);
    }

    @Test
    void severalGroupsSoundAsTheOracle() {
        assertSounds(125, 8000, 0.5, crowd(2500, 0.01, 0.5, 8000).toArray(Sine[]::new));
    }

    @Test
    void loudAndSoftSinesSoundAsTheOracle() {
        for (double level : new double[] {1e-20, 1e-10, 1e10, 1e20}) {
            assertSounds(118, RATE, 0.3, level, steady(440, level, 0.3));
        }
    }
}
