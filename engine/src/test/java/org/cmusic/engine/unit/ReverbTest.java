package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReverbTest {
    private static ImpulseResponse room(double t60, double damping, int channel, double rate) {
        double[] impulse = TestSignals.impulse((int) (rate * (t60 * 1.7 + 0.1)));
        double[] heard = Patched.of("reverb")
                .at(rate)
                .channel(channel)
                .with("input", impulse)
                .with("t60", t60)
                .with("damping", damping)
                .play();
        return new ImpulseResponse(heard, rate);
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 44100", "0.7, 44100", "2, 44100", "10, 44100",
        "0.3, 48000", "0.7, 48000", "2, 48000", "10, 48000",
        "0.3, 96000", "0.7, 96000", "2, 96000", "10, 96000",
    })
    void decaysInTheTimeAskedForWithUnitEnergy(double t60, double rate) {
        for (int channel = 0; channel < 2; channel++) {
            ImpulseResponse room = room(t60, 0, channel, rate);
            assertThat(room.t60()).isCloseTo(t60, within(0.03 * t60));
            assertThat(10 * Math.log10(room.energy())).isCloseTo(0, within(1.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0.3", "2, 0.5", "5, 0.8"})
    void trebleDecaysSoonerByTheDamping(double t60, double damping) {
        ImpulseResponse room = room(t60, damping, 0, 48_000);
        assertThat(room.band(125, 1).t60()).isCloseTo(t60, within(0.1 * t60));
        double treble = t60 * (1 - damping);
        assertThat(room.band(8000, 4).t60()).isCloseTo(treble, within(0.1 * treble));
        assertThat(10 * Math.log10(room.energy())).isCloseTo(0, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 4})
    void channelsAreUncorrelated(double t60) {
        ImpulseResponse[] rooms = new ImpulseResponse[4];
        for (int channel = 0; channel < rooms.length; channel++) {
            rooms[channel] = room(t60, 0.5, channel, 44_100);
            for (int other = 0; other < channel; other++) {
                assertThat(rooms[channel].correlation(rooms[other])).isLessThan(0.2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.04", "2, 0.08", "5, 0.1", "10, 0.15"})
    void echoesSoonBecomeNoise(double t60, double seconds) {
        ImpulseResponse room = room(t60, 0, 0, 48_000);
        for (double later = seconds; later < seconds + 0.2; later += 0.02) {
            assertThat(room.echoDensity(later)).isBetween(0.8, 1.2);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5})
    void noLineIsHeardAsAFlutter(double t60) {
        for (int channel = 0; channel < 2; channel++) {
            assertThat(room(t60, 0, channel, 44_100).flutter(t60, 0.3, 1.0)).isLessThan(0.13);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0", "2, 0.5", "8, 0.9"})
    void littleIsLeftAfterTheTail(double t60, double damping) {
        ImpulseResponse room = room(t60, damping, 0, 48_000);
        int end = (int) (t60 * 100 / 60 * 48_000);
        assertThat(room.decayDb()[end]).isLessThan(-95);
        double[] samples = room.samples();
        double peak = TestSignals.peak(samples, 0, samples.length);
        assertThat(20 * Math.log10(TestSignals.peak(samples, end, samples.length) / peak))
                .isLessThan(-92);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.95, 4, 8000", "0.05, 0.943, 3.54, 48000", "2, 0.95, 4, 44100", "0.05, 0.5, 4, 192000"})
    void aRoomTooLargeForItsTrebleStillSoundsAndEndsInTime(double t60, double damping, double size, double rate) {
        double[] heard = Patched.of("reverb")
                .at(rate)
                .with("input", TestSignals.impulse((int) (rate * (t60 * 1.7 + 0.1))))
                .with("t60", t60)
                .with("damping", damping)
                .with("size", size)
                .play();
        ImpulseResponse room = new ImpulseResponse(heard, rate);
        assertThat(10 * Math.log10(room.energy())).isBetween(-12.0, 1.0);
        assertThat(room.decayDb()[(int) (t60 * 100 / 60 * rate)]).isLessThan(-50);
    }

    @Test
    void predelayIsSilenceBeforeTheSameRoom() {
        double[] input = TestSignals.noise(20_000, 1);
        double[] at = Patched.of("reverb").with("input", input).play();
        double[] later =
                Patched.of("reverb").with("input", input).with("predelay", 0.1).play();
        for (int n = 0; n < 15_000; n++) {
            assertThat(later[n + 4800]).isEqualTo(at[n]);
        }
    }

    @Test
    void mixGoesFromTheInputToTheRoom() {
        double[] input = TestSignals.noise(20_000, 1);
        double[] wet = Patched.of("reverb").with("input", input).play();
        double[] half =
                Patched.of("reverb").with("input", input).with("mix", 0.5).play();
        assertThat(Patched.of("reverb").with("input", input).with("mix", 0).play())
                .isEqualTo(input);
        assertThat(half[19_999]).isCloseTo((input[19_999] + wet[19_999]) / 2, within(1e-15));
    }

    @Test
    void isTheNetworkOfItsDescription() {
        double[] input = TestSignals.noise(10_000, 2);
        double[] heard = Patched.of("reverb")
                .with("input", input)
                .with("t60", 0.8)
                .with("damping", 0.4)
                .with("size", 0.7)
                .channel(1)
                .play();
        ReverbOracle oracle = new ReverbOracle(Room.of(0.8, 0.7, 1, Patched.RATE), 0.8, 0.4, Patched.RATE);
        double[] expected = oracle.play(input);
        double scale = heard[9999] / expected[9999];
        for (int n = 0; n < expected.length; n++) {
            expected[n] *= scale;
        }
        assertThat(TestSignals.errorDb(heard, expected)).isLessThan(-120);
    }
}
