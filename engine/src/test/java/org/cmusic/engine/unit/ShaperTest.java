package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cmusic.model.Curve;
import org.cmusic.model.SegmentCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shape, clip, envelope and ring: what works on each sample alone. */
class ShaperTest {
    private static final double RATE = Patched.RATE;
    private static final int LENGTH = 4800;
    private static final Curve RISING = SegmentCurve.linear(new double[] {0, 1}, new double[] {0, 1});

    @Test
    void theThirdChebyshevPolynomialMakesTheThirdHarmonic() {
        double[] positions = new double[10_001];
        double[] third = new double[positions.length];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i / 10_000.0;
            double x = 2 * positions[i] - 1;
            third[i] = 4 * x * x * x - 3 * x;
        }
        double[] cosine = new double[LENGTH];
        double[] expected = new double[LENGTH];
        for (int n = 0; n < LENGTH; n++) {
            cosine[n] = Math.cos(2 * Math.PI * 100 * n / RATE);
            expected[n] = Math.cos(2 * Math.PI * 300 * n / RATE);
        }
        double[] heard = Patched.of("shape")
                .with("curve", SegmentCurve.linear(positions, third))
                .with("x", cosine)
                .play();
        assertThat(TestSignals.errorDb(heard, expected)).isLessThan(-120);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0.5", "1, 1", "-7, 0", "3, 1", "0.5, 0.75"})
    void theCurveReachesFromMinusOneToOneAndHolds(double x, double position) {
        double[] heard = Patched.of("shape")
                .with("curve", RISING)
                .with("x", TestSignals.constant(x, 3))
                .play();
        assertThat(heard).containsOnly(position);
    }

    @ParameterizedTest
    @CsvSource({"hard, 0.3, 0.5, 0.3", "hard, 0.7, 0.5, 0.5", "hard, -3, 0.5, -0.5", "soft, 0.3, 0.5, 0.2685247835"})
    void clipKeepsWithinTheLevel(String knee, double x, double level, double expected) {
        double[] heard = Patched.of("clip")
                .with("knee", knee)
                .with("level", level)
                .with("input", TestSignals.constant(x, 3))
                .play();
        assertThat(heard).containsOnly(heard[0]);
        assertThat(heard[0]).isCloseTo(expected, within(1e-9));
    }

    @Test
    void softClippingIsTheHyperbolicTangent() {
        double[] x = TestSignals.between(-4, 4, LENGTH, 1);
        double[] level = TestSignals.between(0.1, 2, LENGTH, 2);
        double[] expected = new double[LENGTH];
        for (int n = 0; n < LENGTH; n++) {
            double e = Math.exp(2 * x[n] / level[n]);
            expected[n] = level[n] * (e - 1) / (e + 1);
        }
        double[] heard = Patched.of("clip")
                .with("knee", "soft")
                .with("level", level)
                .with("input", x)
                .play();
        assertThat(TestSignals.errorDb(heard, expected)).isLessThan(-200);
    }

    @Test
    void clippingAtNothingIsSilence() {
        Patched clip =
                Patched.of("clip").with("input", TestSignals.noise(10, 1)).with("level", 0);
        assertThat(clip.play()).containsOnly(0);
        assertThat(clip.with("knee", "soft").play()).containsOnly(0);
    }

    @Test
    void envelopeAndRingAreProducts() {
        double[] a = TestSignals.noise(LENGTH, 3);
        double[] b = TestSignals.noise(LENGTH, 4);
        double[] product = new double[LENGTH];
        for (int n = 0; n < LENGTH; n++) {
            product[n] = a[n] * b[n];
        }
        assertThat(Patched.of("ring").with("a", a).with("b", b).play()).isEqualTo(product);
        assertThat(Patched.of("envelope").with("input", a).with("env", b).play())
                .isEqualTo(product);
    }
}
