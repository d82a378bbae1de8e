package org.cmusic.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cmusic.engine.TestCurves;
import org.cmusic.model.Curve;
import org.cmusic.model.PeriodicCurve;
import org.cmusic.model.PeriodicCurve.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PannerTest {
    private static final double HALF_POWER = Math.sqrt(0.5);

    @ParameterizedTest
    @CsvSource({"-1, 1, 0", "1, 0, 1", "-3, 1, 0", "0, 0.7071067811865476, 0.7071067811865476"})
    void twoChannelsShareThePower(double position, double left, double right) {
        assertThat(PanLaw.gain(position, 0, 2)).isCloseTo(left, within(1e-15));
        assertThat(PanLaw.gain(position, 1, 2)).isCloseTo(right, within(1e-15));
    }

    @Test
    void inTheMiddleBothSidesAreEqualToTheBit() {
        assertThat(PanLaw.gain(0, 0, 2)).isEqualTo(PanLaw.gain(0, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8})
    void thePowerIsTheSameEverywhere(int channels) {
        for (double position = -1; position <= 1; position += 0.01) {
            double power = 0;
            for (int channel = 0; channel < channels; channel++) {
                power += Math.pow(PanLaw.gain(position, channel, channels), 2);
            }
            assertThat(power).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void channelsStandInALine() {
        assertThat(PanLaw.gain(-1.0 / 3, 1, 4)).isCloseTo(1, within(1e-12));
        assertThat(PanLaw.gain(0, 1, 4)).isCloseTo(HALF_POWER, within(1e-12));
        assertThat(PanLaw.gain(0, 2, 4)).isCloseTo(HALF_POWER, within(1e-12));
        assertThat(PanLaw.gain(0, 0, 4)).isZero();
        assertThat(PanLaw.gain(0, 3, 4)).isZero();
    }

    @Test
    void oneChannelIgnoresThePosition() {
        assertThat(PanLaw.gain(-0.8, 0, 1)).isEqualTo(1);
        assertThat(Panner.of(TestCurves.points(0, -1, 1, 1), new Layout(48_000, 1, 64, KernelChoice.PLAIN)))
                .isInstanceOf(FixedPanner.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void aMovingPositionFollowsTheLaw(int channels) {
        Curve position = TestCurves.product(
                TestCurves.points(0, 0.2, 0.5, 1.4, 1, 0.1), new PeriodicCurve(Shape.SINE, 11, 1, 0, 0));
        Panner panner = Panner.of(position, new Layout(8000, channels, 100, KernelChoice.PLAIN));
        double[][] gains = new double[channels][100];
        for (int block = 0; block < 80; block++) {
            panner.write(block * 100L, 100, gains);
            for (int channel = 0; channel < channels; channel++) {
                for (int i = 0; i < 100; i++) {
                    double wanted = PanLaw.gain(position.at((block * 100 + i) / 8000.0), channel, channels);
                    assertThat(gains[channel][i]).isCloseTo(wanted, within(1e-5));
                }
            }
        }
    }
}
