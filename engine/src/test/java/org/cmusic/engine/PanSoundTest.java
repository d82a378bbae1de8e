package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.HandmadePerformance.tone;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.steady;
import static org.cmusic.engine.TestUnits.constant;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tones are heard. */
class PanSoundTest {
    private static final int RATE = 8000;
    private static final double HZ = 440;
    private static final Signal BANK = new Signal.Bank();

    private static double[][] rendered(Tone tone, int channels) {
        RenderSettings settings = RenderSettings.of(RATE, channels).withThreads(1);
        return Recording.of(HandmadePerformance.of(tone), settings).channels();
    }

    /** The gain of a channel for a position, written out anew. */
    private static double gain(double position, int channel, int channels) {
        if (channels == 1) {
            return 1;
        }
        double place = (Math.max(-1, Math.min(1, position)) + 1) / 2 * (channels - 1);
        double distance = Math.abs(place - channel);
        return distance >= 1 ? 0 : Math.cos(distance * Math.PI / 2);
    }

    private static void assertPlaced(double[][] sound, DoubleUnaryOperator position) {
        for (int channel = 0; channel < sound.length; channel++) {
            double[] wanted = new double[sound[channel].length];
            double power = 0;
            for (int n = 0; n < wanted.length; n++) {
                double t = (double) n / RATE;
                wanted[n] = gain(position.applyAsDouble(t), channel, sound.length) * Math.sin(2 * Math.PI * HZ * t);
                power += wanted[n] * wanted[n];
            }
            if (power == 0) {
                assertThat(sound[channel]).containsOnly(0);
            } else {
                SignalToNoise.assertAtLeast(100, sound[channel], wanted);
            }
        }
    }

    private static Sine placed(double frequency, Curve pan) {
        return new Sine(Curve.constant(frequency), Curve.constant(1), 0, Optional.of(pan), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8})
    void aMonoToneIsPlacedByItsPan(int channels) {
        for (double position : new double[] {-1, -0.4, 0, 0.77, 1, 3}) {
            assertPlaced(rendered(tone(1, BANK, Curve.constant(position), steady(HZ, 1, 1)), channels), t -> position);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void aPanMoves(int channels) {
        Curve pan = points(0, -1.3, 0.5, 1.1, 1, 0);
        assertPlaced(rendered(tone(1, BANK, pan, steady(HZ, 1, 1)), channels), pan::at);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aPartialIsPlacedAtItsOwnPlusTheOutputsPan(int channels) {
        double[][] sound = rendered(tone(1, BANK, Curve.constant(0.3), placed(HZ, Curve.constant(-0.5))), channels);
        assertPlaced(sound, t -> -0.2);
        Curve moving = points(0, -1, 1, 1);
        sound = rendered(tone(1, BANK, Curve.constant(0.3), placed(HZ, moving)), channels);
        assertPlaced(sound, t -> moving.at(t) + 0.3);
    }

    @Test
    void partialsWithoutAPlaceOfTheirOwnStandAtTheOutputs() {
        double[][] sound =
                rendered(tone(1, BANK, Curve.constant(-0.6), steady(HZ, 1, 1), placed(HZ, Curve.constant(9))), 2);
        double[] left = new double[RATE];
        double[] right = new double[RATE];
        for (int n = 0; n < RATE; n++) {
            double wave = Math.sin(2 * Math.PI * HZ * n / RATE);
            left[n] = gain(-0.6, 0, 2) * wave;
            right[n] = (gain(-0.6, 1, 2) + 1) * wave;
        }
        SignalToNoise.assertAtLeast(100, sound[0], left);
        SignalToNoise.assertAtLeast(100, sound[1], right);
    }

    @Test
    void aSumOfMonoAndWidePlacesTheMonoOne() {
        Signal oscillator = TestUnits.sine(constant(HZ), constant(1));
        Sine right = new Sine(Curve.constant(1000), Curve.constant(0), 0, Optional.of(Curve.constant(1)), 1);
        Signal sum = new Signal.Joined(Operation.ADD, oscillator, BANK);
        assertPlaced(rendered(tone(1, sum, Curve.constant(-0.2), right), 2), t -> -0.2);
        Curve moving = points(0, -1, 1, 1);
        assertPlaced(rendered(tone(1, sum, moving, right), 2), moving::at);
    }

    @Test
    void aFactorOfAWideSignalIsTheSameForAllChannels() {
        Signal halved = new Signal.Joined(
                Operation.MULTIPLY, new Signal.Joined(Operation.MULTIPLY, BANK, constant(0.25)), constant(4));
        assertPlaced(rendered(tone(1, halved, Curve.constant(0.7), placed(HZ, Curve.constant(-0.5))), 2), t -> 0.2);
    }

    @Test
    void aWideSignalRunsThroughOneUnitAChannel() {
        Signal delayed = TestUnits.unit("delay", Map.of("time", 0.01, "max", 0.0), 0, BANK, constant(0.01));
        double[][] sound = rendered(tone(1, delayed, Curve.constant(0), placed(HZ, Curve.constant(1))), 2);
        assertThat(sound[0]).containsOnly(0);
        assertThat(sound[1][79]).isCloseTo(0, within(1e-9));
        assertThat(sound[1][100]).isCloseTo(Math.sin(2 * Math.PI * HZ * 20 / RATE), within(1e-6));
    }
}
