package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The phase against integrals known in closed form. */
class PhaseIntegralTest {

    @Test
    void aSteadyFrequencyAddsUpExactly() {
        PhaseIntegral phase = new PhaseIntegral();
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            assertThat(phase.next(0.0123)).isEqualTo(sum);
            sum = Cycles.advance(sum, 0.0123);
        }
    }

    @Test
    void aSmoothModulationHasThePhaseOfTheContinuousSound() {
        PhaseIntegral phase = new PhaseIntegral();
        double angle = 2 * Math.PI * 200 / 48_000;
        for (int i = 0; i < 10_000; i++) {
            double cycles = 0.00625 * i + 0.0104 / angle * (1 - Math.cos(angle * i));
            double difference = phase.next(0.00625 + 0.0104 * Math.sin(angle * i)) - cycles;
            assertThat(difference - Math.rint(difference)).isCloseTo(0, within(2e-8));
        }
    }

    @Test
    void aJumpIsReachedWithinHalfASample() {
        PhaseIntegral phase = new PhaseIntegral();
        for (int i = 0; i < 100; i++) {
            phase.next(0.01);
        }
        double last = 0;
        for (int i = 100; i <= 110; i++) {
            last = phase.next(0.03);
        }
        assertThat(last).isCloseTo((0.01 * 99.5 + 0.03 * 10.5) % 1, within(1e-12));
    }

    @Test
    void whatIsNotFiniteIsForgotten() {
        PhaseIntegral phase = new PhaseIntegral();
        phase.next(0.01);
        phase.next(Double.NaN);
        phase.next(Double.POSITIVE_INFINITY);
        double last = 0;
        for (int i = 0; i < 6; i++) {
            last = phase.next(0.01);
        }
        assertThat(last).isBetween(0.0, 1.0).isPositive();
    }
}
