package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.engine.HandmadePerformance.bank;
import static org.cmusic.engine.HandmadePerformance.tone;
import static org.cmusic.engine.TestCurves.steady;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.Performance;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths to the sample, and stretches of the whole. */
class ExtentTest {
    private static final int RATE = 8000;

    private static double[][] rendered(Performance performance, Extent extent) {
        RenderSettings settings = RenderSettings.of(RATE, 2).withThreads(1).withExtent(extent);
        return Recording.of(performance, settings).channels();
    }

    @ParameterizedTest
    @CsvSource({"1, 8000", "0.10006, 800", "0.10007, 801", "2.99999, 24000"})
    void aPieceIsAsLongAsItsLastSound(double seconds, int frames) {
        HandmadePerformance performance = HandmadePerformance.of(bank(seconds, steady(100, 1, seconds)));
        assertThat(Recording.mono(performance, RATE)).hasSize(frames);
    }

    @ParameterizedTest
    @CsvSource({
        "0.30001, 0.2, 2400, 4000",
        "0.30006, 0.2, 2400, 4000",
        "0.30007, 0.2, 2401, 4001",
        "0.30006, 0.20001, 2400, 4001"
    })
    void aNoteStartsAndEndsAtTheNearestSample(double start, double seconds, int first, int end) {
        Signal one = new Signal.Constant(1);
        HandmadePerformance performance = HandmadePerformance.ofParts("a")
                .with(0, start, tone(seconds, one, Curve.constant(0)))
                .lasting(1);
        double[] sound = Recording.mono(performance, RATE);
        for (int n = 0; n < sound.length; n++) {
            assertThat(sound[n]).as("sample %s", n).isEqualTo(n >= first && n < end ? 1 : 0);
        }
    }

    @Test
    void aSineEndsByItself() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a")
                .with(0, 0.1, bank(0.5, TestCurves.sine(Curve.constant(1000), Curve.constant(1), 0.25, 0.20001)))
                .lasting(1);
        double[] sound = Recording.mono(performance, RATE);
        assertThat(sound[800]).isGreaterThan(0.99);
        assertThat(Math.abs(sound[2399])).isGreaterThan(0.01);
        assertThat(Arrays.copyOfRange(sound, 2400, 8000)).containsOnly(0);
    }

    @Test
    void anEmptyPerformanceIsSilence() {
        assertThat(Recording.mono(HandmadePerformance.ofParts("a").lasting(0.5), RATE))
                .hasSize(4000)
                .containsOnly(0);
        assertThat(Recording.of(HandmadePerformance.ofParts(), RenderSettings.of(RATE, 2))
                        .channels())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 5000", "999, 1001", "4000, 16000", "7777, 12345", "15999, 16000", "500, 500"})
    void aStretchIsThatOfTheWhole(long from, long to) {
        assertStretch(VariedPerformance.of(3), from, to);
        assertStretch(LongPerformance.apart(VariedPerformance.of(3)), from, to);
    }

    /** Partials end one by one, so that others come together then; a bank of few takes as many rows at once as partials. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aStretchOfABankIsThatOfTheWhole(int partials) {
        Sine[] sines = new Sine[2 * partials];
        for (int i = 0; i < partials; i++) {
            double seconds = 0.4 + 0.17 * i;
            sines[i] = TestCurves.steady(200 + 31 * i * i, 0.1, seconds);
            sines[partials + i] = TestCurves.sine(
                    TestCurves.points(0, 300 + i, 0.31, 310 + 7 * i, 1, 305),
                    TestCurves.points(0, 0, 0.05, 0.1, 1, 0),
                    0,
                    seconds);
        }
        for (Sine[] some : List.of(sines, Arrays.copyOf(sines, partials))) {
            Performance performance = HandmadePerformance.of(bank(1.5, some));
            for (long from : new long[] {511, 1024, 1537, 3584, 5000}) {
                assertStretch(performance, from, from + 2000);
                assertStretch(LongPerformance.apart(performance), from, from + 2000);
            }
        }
    }

    private static void assertStretch(Performance performance, long from, long to) {
        double[][] whole = rendered(performance, Extent.WHOLE);
        double[][] stretch = rendered(performance, new Extent(from, OptionalLong.of(to)));
        for (int channel = 0; channel < stretch.length; channel++) {
            assertThat(stretch[channel]).isEqualTo(Arrays.copyOfRange(whole[channel], (int) from, (int) to));
        }
    }

    @Test
    void aStretchWithoutEffectsIsThatOfTheWholeToo() {
        HandmadePerformance performance = VariedPerformance.withoutEffects(4);
        double[][] whole = rendered(performance, Extent.WHOLE);
        double[][] stretch = rendered(performance, new Extent(9001, OptionalLong.empty()));
        assertThat(stretch[0]).isEqualTo(Arrays.copyOfRange(whole[0], 9001, whole[0].length));
    }

    @Test
    void beyondTheEndThereIsSilence() {
        HandmadePerformance performance = HandmadePerformance.of(tone(0.1, new Signal.Constant(1)));
        double[][] sound = rendered(performance, new Extent(700, OptionalLong.of(1000)));
        assertThat(sound[0]).hasSize(300);
        assertThat(sound[0][99]).isPositive();
        assertThat(Arrays.copyOfRange(sound[0], 100, 300)).containsOnly(0);
    }

    @Test
    void aStretchThatBeginsAfterTheEndIsEmpty() {
        HandmadePerformance performance = HandmadePerformance.of(tone(0.1, new Signal.Constant(1)));
        assertThat(rendered(performance, new Extent(5000, OptionalLong.empty())))
                .isEmpty();
    }

    /** A note goes on after its partials have ended, and is first heard then. */
    @Test
    void aStretchMayBeginAfterThePartialsOfANote() {
        Signal louder = new Signal.Joined(Operation.ADD, new Signal.Bank(), new Signal.Constant(0.1));
        HandmadePerformance performance = HandmadePerformance.of(tone(1, louder, steady(300, 0.5, 0.005)));
        double[][] sound = rendered(performance, new Extent(400, OptionalLong.of(500)));
        assertThat(sound[0]).hasSize(100).containsOnly(sound[0][0]);
        assertThat(sound[0][0]).isPositive();
    }
}
