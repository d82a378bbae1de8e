package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FilterUnitsTest {
    private static final int LENGTH = 2000;
    private static final int TABLE = 1024;

    private static double x(int i) {
        return Math.rint(.4 * Math.sin(i * i * .0007) * 1e6) / 1e6;
    }

    private static float[] of(String... lines) {
        return new UnitBench().signal(1, FilterUnitsTest::x, LENGTH).does(lines).play(LENGTH);
    }

    /** y = g (a0 x + a1 x' + a2 x" + b1 y' + b2 y") with what is in the coefficients. */
    private static double[] filtered(double... c) {
        double[] y = new double[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            y[i] = c[0]
                    * (c[1] * x(i) + c[2] * at(i - 1) + c[3] * at(i - 2) + c[4] * at(y, i - 1) + c[5] * at(y, i - 2));
        }
        return y;
    }

    private static double at(int i) {
        return i < 0 ? 0 : x(i);
    }

    private static double at(double[] y, int i) {
        return i < 0 ? 0 : y[i];
    }

    @Test
    void theGainOfTheSecondOrderIsInsideItsRecursion() {
        double[] expected = filtered(.5, 1, .5, -1, 1.2, -.9);
        float[] heard = of("flt b2 b1 .5 1 .5 -1 1.2 -.9 d d d d", "out b2");
        assertThat(UnitBench.error(heard, i -> expected[i])).isLessThan(1e-5);
    }

    private static double[] resonator(double hertz, double width) {
        double r = Math.exp(-Math.PI * width / UnitBench.RATE);
        return new double[] {1, 1 - r, 0, -r * (1 - r), 2 * r * Math.cos(2 * Math.PI * hertz / UnitBench.RATE), -r * r};
    }

    private static String increment(double hertz) {
        return String.valueOf(hertz * TABLE / UnitBench.RATE);
    }

    @Test
    void theResonatorHasTheSameGainAtEveryCentre() {
        for (double centre : new double[] {300, 1000, 2500}) {
            double[] expected = filtered(resonator(centre, 60));
            float[] heard =
                    of("nres b2 b1 1 " + increment(centre) + " " + increment(60) + " d d d d d d d d d d", "out b2");
            assertThat(UnitBench.error(heard, i -> expected[i])).isLessThan(1e-4);
        }
    }

    @Test
    void theResonatorIsOneAtItsCentre() {
        float[] heard = new UnitBench()
                .signal(1, i -> UnitBench.sine(1000, i), 8000)
                .does("nres b2 b1 1 128 8 d d d d d d d d d d", "out b2")
                .play(8000);
        float peak = 0;
        for (int i = 7000; i < 8000; i++) {
            peak = Math.max(peak, heard[i]);
        }
        assertThat(peak).isEqualTo(1, within(.01f));
    }

    /** In place it remembers its outputs for its inputs. */
    @Test
    void inPlaceTheHistoryIsTheOutput() {
        double[] c = resonator(1000, 60);
        double[] expected = new double[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            expected[i] =
                    c[1] * x(i) + c[3] * at(expected, i - 2) + c[4] * at(expected, i - 1) + c[5] * at(expected, i - 2);
        }
        float[] heard = of("nres b1 b1 1 128 " + increment(60) + " d d d d d d d d d d", "out b1");
        assertThat(UnitBench.error(heard, i -> expected[i])).isLessThan(1e-4);
    }

    @Test
    void farAwayTheAirDullsASound() {
        double width = 600_000. / 500;
        double r = Math.exp(-Math.PI * width / UnitBench.RATE);
        double[] expected = filtered(1, 1 - r, 0, -r * (1 - r), 2 * r, -r * r);
        float[] heard = of("airabsorb b2 b1 300 400 d d d d d d d d d d", "out b2");
        assertThat(UnitBench.error(heard, i -> expected[i])).isLessThan(1e-4);
    }

    @Test
    void nearByTheBandwidthIsTheRate() {
        double r = Math.exp(-Math.PI);
        double[] expected = filtered(1, 1 - r, 0, -r * (1 - r), 2 * r, -r * r);
        float[] heard = of("airabsorb b2 b1 0 0 d d d d d d d d d d", "out b2");
        assertThat(UnitBench.error(heard, i -> expected[i])).isLessThan(1e-5);
    }

    @Test
    void aFilterMayRememberInVariables() {
        String states = "v1 v2 v3 v4 v5 v6 v7 v8 v9 v10";
        float[] heard = of("nres b2 b1 1 128 8 " + states, "out b2");
        assertThat(heard).isEqualTo(of("nres b2 b1 1 128 8 d d d d d d d d d d", "out b2"));
    }
}
