package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.HandmadePerformance.tone;
import static org.cmusic.engine.TestCurves.glide;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.steady;
import static org.cmusic.engine.TestUnits.constant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.PeriodicCurve;
import org.cmusic.model.PeriodicCurve.Shape;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Patches of signals against plain formulas. */
class SignalSoundTest {
    private static final int RATE = 48_000;
    private static final Signal.Bank BANK = new Signal.Bank();

    private static double[] rendered(Tone tone) {
        return Recording.mono(HandmadePerformance.of(tone), RATE);
    }

    private static double[] wanted(int count, IntToDoubleFunction sample) {
        return IntStream.range(0, count).mapToDouble(sample).toArray();
    }

    @Test
    void amplitudeModulationMultipliesBankAndOscillator() {
        Signal ring = new Signal.Joined(Operation.MULTIPLY, BANK, TestUnits.sine(constant(70), constant(0.8)));
        double[] sound = rendered(tone(0.5, ring, steady(1000, 0.5, 0.5)));
        double[] wanted = wanted(
                RATE / 2, n -> 0.4 * Math.sin(2 * Math.PI * 1000 * n / RATE) * Math.sin(2 * Math.PI * 70 * n / RATE));
        SignalToNoise.assertAtLeast(120, sound, wanted);
    }

    @Test
    void frequencyModulationFeedsAnOscillator() {
        Signal modulator = TestUnits.sine(constant(110), constant(200));
        Signal carrier = TestUnits.sine(new Signal.Joined(Operation.ADD, constant(500), modulator), constant(1));
        double[] sound = rendered(tone(0.5, carrier));
        double[] wanted = wanted(RATE / 2, n -> {
            double modulated = 2 * Math.PI * 110 * n / RATE;
            return Math.sin(2 * Math.PI * 500 * n / RATE + 200.0 / 110 * (1 - Math.cos(modulated)));
        });
        SignalToNoise.assertAtLeast(120, sound, wanted);
    }

    @Test
    void aCurveIsReadAtEverySample() {
        Curve curve = TestCurves.product(glide(3, 0.1, 0.3), TestCurves.tremolo(Shape.SINE, 40, 0.5));
        double[] sound = rendered(tone(0.5, new Signal.Moving(curve)));
        double range = curve.bounds().high() - curve.bounds().low();
        for (int n = 0; n < sound.length; n++) {
            assertThat(sound[n]).isCloseTo(curve.at((double) n / RATE), within(1e-6 * range));
        }
    }

    @Test
    void anEnvelopeEndsToTheSample() {
        Signal enveloped = new Signal.Enveloped(constant(1), points(0, 0, 0.1, 1), 0.25001);
        double[] sound = rendered(tone(0.3, enveloped));
        assertThat(sound).hasSize(14_400);
        assertThat(sound[2400]).isCloseTo(0.5, within(1e-12));
        assertThat(sound[11_999]).isEqualTo(1);
        assertThat(sound[12_000]).isZero();
        assertThat(sound[14_399]).isZero();
    }

    @Test
    void aMovingGainScales() {
        Tone tone = new Tone(
                List.of(steady(1000, 1, 0.5)),
                BANK,
                new Signal.Moving(points(0, 0, 0.5, 1)),
                Curve.constant(0),
                List.of(),
                0.5);
        double[] wanted = wanted(RATE / 2, n -> (double) n / (RATE / 2) * Math.sin(2 * Math.PI * 1000 * n / RATE));
        SignalToNoise.assertAtLeast(120, rendered(tone), wanted);
    }

    @Test
    void aNodeUsedTwiceIsComputedOnce() {
        Signal noise = TestUnits.unit("noise", Map.of(), 99, constant(1));
        double[] once = rendered(tone(0.1, noise));
        double[] difference = rendered(tone(0.1, new Signal.Joined(Operation.SUBTRACT, noise, noise)));
        assertThat(once)
                .satisfies(sound -> assertThat(IntStream.range(0, 4800)
                                .filter(n -> sound[n] == 0)
                                .count())
                        .isLessThan(10));
        assertThat(difference).containsOnly(0);
    }

    @Test
    void equalNodesThatAreTwoHaveTwoStates() {
        Signal one = TestUnits.sine(new Signal.Moving(points(0, 100, 1, 200)), constant(1));
        Signal other = TestUnits.sine(new Signal.Moving(points(0, 100, 1, 200)), constant(1));
        double[] single = rendered(tone(0.1, one));
        double[] sum = rendered(tone(0.1, new Signal.Joined(Operation.ADD, one, other)));
        SignalToNoise.assertAtLeast(200, sum, wanted(single.length, n -> 2 * single[n]));
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void operationsJoinSampleBySample(Operation operation) {
        Curve a = points(0, 0.5, 0.1, 2);
        Curve b = points(0, 3, 0.1, 1);
        Signal joined = new Signal.Joined(operation, new Signal.Moving(a), new Signal.Moving(b));
        double[] wanted = wanted(4800, n -> operation.apply(a.at((double) n / RATE), b.at((double) n / RATE)));
        SignalToNoise.assertAtLeast(120, rendered(tone(0.1, joined)), wanted);
    }

    @ParameterizedTest
    @EnumSource(Mapping.class)
    void functionsMapSampleBySample(Mapping mapping) {
        Curve curve = points(0, 0.501, 0.1, 4);
        Signal mapped = new Signal.Mapped(mapping, new Signal.Moving(curve));
        double[] wanted = wanted(4800, n -> mapping.apply(curve.at((double) n / RATE)));
        SignalToNoise.assertAtLeast(120, rendered(tone(0.1, mapped)), wanted);
    }

    @Test
    void aProcessorReceivesMovingInputsSampleBySample() {
        Curve time = new PeriodicCurve(Shape.SINE, 3, 0.001, 0, 0);
        Signal swing = new Signal.Joined(Operation.ADD, constant(0.002), new Signal.Moving(time));
        Signal delayed = TestUnits.unit("delay", Map.of("time", 0.002, "max", 0.01), 0, BANK, swing);
        double[] sound = rendered(tone(1, delayed, steady(300, 1, 1)));
        double[] wanted = wanted(RATE, n -> {
            double t = (double) n / RATE;
            double source = t - 0.002 - 0.001 * Math.sin(2 * Math.PI * 3 * t);
            return source < 0 ? 0 : Math.sin(2 * Math.PI * 300 * source);
        });
        int settled = 300;
        SignalToNoise.assertAtLeast(
                100, Arrays.copyOfRange(sound, settled, RATE), Arrays.copyOfRange(wanted, settled, RATE));
    }

    @Test
    void aNoteHasNoEffectInput() {
        HandmadePerformance performance = HandmadePerformance.of(tone(0.1, new Signal.Sent()));
        assertThatThrownBy(() -> Recording.mono(performance, RATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("effect");
    }

    @Test
    void theBankIsOneHoweverOftenItIsNamed() {
        Sine sine = steady(1000, 0.5, 0.1);
        Signal twice = new Signal.Joined(Operation.ADD, new Signal.Bank(), new Signal.Bank());
        double[] single = rendered(tone(0.1, BANK, sine));
        SignalToNoise.assertAtLeast(200, rendered(tone(0.1, twice, sine)), wanted(4800, n -> 2 * single[n]));
    }
}
