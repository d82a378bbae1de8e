package org.cmusic.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinePolynomialTest {
    @Test
    void isWithinItsErrorOverAPeriod() {
        for (int i = -100_000; i <= 100_000; i++) {
            double cycles = i / 100_000.0;
            assertThat(SinePolynomial.of(cycles)).isCloseTo(StrictMath.sin(2 * Math.PI * cycles), within(1.4e-11));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, -0.3, 0.249, 0.5, 0.751})
    void manyPeriodsAwayItIsTheSame(double cycles) {
        assertThat(SinePolynomial.of(cycles + 0x1p20)).isCloseTo(SinePolynomial.of(cycles), within(1e-9));
        assertThat(SinePolynomial.of(cycles - 0x1p20)).isCloseTo(SinePolynomial.of(cycles), within(1e-9));
    }
}
