package org.cmusic.engine.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DitherTest {
    private static final int LENGTH = 1_000_000;

    @Test
    void itIsTriangularOfTwoBitsFromPeakToPeak() {
        Dither dither = Dither.triangular(3, 0);
        double sum = 0;
        double power = 0;
        double least = 1;
        double most = -1;
        int inner = 0;
        for (int i = 0; i < LENGTH; i++) {
            double value = dither.at(i, 0);
            sum += value;
            power += value * value;
            least = Math.min(least, value);
            most = Math.max(most, value);
            inner += Math.abs(value) < 0.5 ? 1 : 0;
        }
        assertThat(sum / LENGTH).isCloseTo(0, within(0.002));
        assertThat(power / LENGTH).isCloseTo(1.0 / 6, within(0.001));
        assertThat(inner / (double) LENGTH).isCloseTo(0.75, within(0.002));
        assertThat(least).isBetween(-1.0, -0.995);
        assertThat(most).isBetween(0.995, 1.0);
    }

    @Test
    void seedsChannelsAndPlacesAreIndependent() {
        Dither one = Dither.triangular(3, 0);
        Dither other = Dither.triangular(4, 0);
        double seeds = 0;
        double channels = 0;
        double neighbours = 0;
        for (int i = 0; i < LENGTH; i++) {
            seeds += one.at(i, 0) * other.at(i, 0);
            channels += one.at(i, 0) * one.at(i, 1);
            neighbours += one.at(i, 0) * one.at(i + 1, 0);
        }
        assertThat(seeds / LENGTH).isCloseTo(0, within(0.001));
        assertThat(channels / LENGTH).isCloseTo(0, within(0.001));
        assertThat(neighbours / LENGTH).isCloseTo(0, within(0.001));
    }

    /** The mean and the power of the error, at any place between two steps. */
    @Test
    void theErrorDoesNotDependOnTheSignal() {
        Dither dither = Dither.triangular(9, 0);
        for (double value = 0; value <= 1; value += 0.125) {
            double sum = 0;
            double power = 0;
            for (int i = 0; i < LENGTH; i++) {
                double error = Math.rint(value + dither.at(i, 0)) - value;
                sum += error;
                power += error * error;
            }
            assertThat(sum / LENGTH).isCloseTo(0, within(0.003));
            assertThat(power / LENGTH).isCloseTo(0.25, within(0.003));
        }
    }
}
