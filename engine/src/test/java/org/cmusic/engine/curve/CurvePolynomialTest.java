package org.cmusic.engine.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cmusic.engine.TestCurves;
import org.cmusic.model.Curve;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurvePolynomialTest {
    private final CurvePolynomial polynomial = new CurvePolynomial();

    @Test
    void weightsAndNodesIntegratePowersExactly() {
        for (int power = 0; power <= 23; power++) {
            double sum = 0;
            for (int i = 0; i < GaussLegendre.SIZE; i++) {
                sum += GaussLegendre.weight(i) * Math.pow(GaussLegendre.node(i), power);
            }
            assertThat(sum).as("power %s", power).isCloseTo(power % 2 == 0 ? 2.0 / (power + 1) : 0, within(1e-14));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.7, 0, 0.31, 1})
    void followsAnExponential(double y) {
        Curve curve = MappedCurve.of(Mapping.EXP, TestCurves.points(0, 0, 1, 1));
        assertThat(polynomial.sample(curve, 0.2, 0.8)).isLessThan(1e-12);
        polynomial.settle();
        double time = 0.5 + 0.3 * y;
        assertThat(polynomial.value(y)).isCloseTo(Math.exp(time), within(1e-13));
        assertThat(polynomial.bend(y)).isCloseTo(0.09 * Math.exp(time), within(1e-9));
        assertThat(0.3 * polynomial.integral(y)).isCloseTo(Math.exp(time) - Math.exp(0.2), within(1e-14));
        assertThat(polynomial.mean()).isCloseTo((Math.exp(0.8) - Math.exp(0.2)) / 0.6, within(1e-14));
    }

    @Test
    void tellsWhenItDoesNotFollow() {
        Curve curve = MappedCurve.of(Mapping.SIN, TestCurves.points(0, 0, 1, 60));
        assertThat(polynomial.sample(curve, 0, 1)).isGreaterThan(1e-2);
        assertThat(polynomial.sample(curve, 0, 0.02)).isLessThan(1e-9);
    }
}
