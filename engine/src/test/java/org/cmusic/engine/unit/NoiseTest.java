package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.cmusic.model.UnitGenerators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of noise, by their statistics. */
class NoiseTest {
    private static final int LENGTH = 1 << 21;

    private static double[] noise(String color, double rate, long stream, int channel, int length) {
        UnitSettings first = Bench.settings("noise", rate, stream, Map.of("color", color));
        UnitSettings settings = new UnitSettings(rate, channel, stream, first.arguments());
        return Bench.run("noise", settings, 4096, Bench.constant(length, 1));
    }

    @Test
    void whiteNoiseIsEvenAndUncorrelated() {
        double[] white = noise("white", Bench.RATE, 1, 0, LENGTH);
        assertThat(Statistics.mean(white)).isCloseTo(0, within(0.002));
        assertThat(Statistics.power(white)).isCloseTo(1.0 / 3, within(0.001));
        double quarter = Arrays.stream(white).filter(x -> x < -0.5).count() / (double) LENGTH;
        assertThat(quarter).isCloseTo(0.25, within(0.002));
        for (int lag = 1; lag < 40; lag++) {
            double[] later = Arrays.copyOfRange(white, lag, LENGTH);
            double[] sooner = Arrays.copyOf(white, LENGTH - lag);
            assertThat(Statistics.correlation(sooner, later)).isCloseTo(0, within(0.0015));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"white", "pink", "brown"})
    void streamsAndChannelsHaveNothingInCommon(String color) {
        double[] one = noise(color, Bench.RATE, 1, 0, LENGTH);
        double scale = Statistics.power(one);
        double tolerance = color.equals("brown") ? 0.2 : 0.02;
        assertThat(Statistics.correlation(one, noise(color, Bench.RATE, 1, 1, LENGTH)) / scale)
                .isCloseTo(0, within(tolerance));
        assertThat(Statistics.correlation(one, noise(color, Bench.RATE, 2, 0, LENGTH)) / scale)
                .isCloseTo(0, within(tolerance));
        assertThat(noise(color, Bench.RATE, 1, 0, 1000)).isEqualTo(Arrays.copyOf(one, 1000));
    }

    @ParameterizedTest
    @CsvSource({"pink, 48000", "pink, 8000", "pink, 192000", "brown, 48000", "brown, 8000"})
    void colouredNoiseKeepsItsLevelAndItsBounds(String color, double rate) {
        double[] samples = noise(color, rate, 5, 0, LENGTH);
        assertThat(10 * Math.log10(Statistics.power(samples) / 0.04))
                .isCloseTo(0, within(color.equals("pink") ? 0.2 : 0.8));
        assertThat(Arrays.stream(samples).map(Math::abs).max().orElseThrow()).isBetween(0.6, 1.0);
    }

    /** Exactly, from the response of the filter. */
    @ParameterizedTest
    @ValueSource(doubles = {8000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000, 88_200, 96_000, 176_400, 192_000})
    void theFiltersFallAsTheyShould(double rate) {
        assertThat(ripple(NoiseFilter.pink(rate), rate, 20, 1)).isLessThan(0.12);
        assertThat(ripple(NoiseFilter.brown(rate), rate, 40, 2)).isLessThan(0.2);
    }

    /** Half of how far the response, straightened by a power of the frequency, goes up and down, in decibels. */
    private static double ripple(NoiseFilter filter, double rate, double low, int power) {
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (double frequency = low; frequency < 0.45 * rate; frequency *= 1.01) {
            double level = 10 * Math.log10(gainSquared(filter, frequency / rate) * Math.pow(frequency, power));
            highest = Math.max(highest, level);
            lowest = Math.min(lowest, level);
        }
        return (highest - lowest) / 2;
    }

    private static double gainSquared(NoiseFilter filter, double cycles) {
        double re = filter.direct();
        double im = 0;
        for (int i = 0; i < filter.poles().length; i++) {
            double a = 1 - filter.poles()[i] * Math.cos(2 * Math.PI * cycles);
            double b = filter.poles()[i] * Math.sin(2 * Math.PI * cycles);
            double scale = filter.residues()[i] / (a * a + b * b);
            re += scale * a;
            im -= scale * b;
        }
        return re * re + im * im;
    }

    /** As it sounds, from averaged periodograms: mean power of bands an octave apart. */
    @ParameterizedTest
    @CsvSource({"white, 0", "pink, -3.0103", "brown, -6.0206"})
    void eachOctaveLosesItsDecibels(String color, double slope) {
        double[] power = Statistics.periodogram(noise(color, Bench.RATE, 11, 0, LENGTH), 1 << 14);
        double first = Statistics.band(power, Bench.RATE, 150, 300);
        for (int octave = 1; 300 << octave < 20_000; octave++) {
            double level = Statistics.band(power, Bench.RATE, 150 << octave, 300 << octave);
            assertThat(level - first).isCloseTo(octave * slope, within(0.4));
        }
    }

    @Test
    void theLowestFrequenciesAreThereFromTheStart() {
        double power = 0;
        for (int stream = 0; stream < 400; stream++) {
            power += Statistics.power(noise("pink", Bench.RATE, stream, 0, 48)) / 400;
        }
        assertThat(10 * Math.log10(power / 0.04)).isCloseTo(0, within(0.6));
    }

    @Test
    void theDocumentedColoursAreAllThere() {
        assertThat(UnitGenerators.find("noise")
                        .orElseThrow()
                        .input("color")
                        .orElseThrow()
                        .choices())
                .containsExactly("white", "pink", "brown");
    }
}
