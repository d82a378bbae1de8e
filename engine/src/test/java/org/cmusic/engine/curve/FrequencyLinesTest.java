package org.cmusic.engine.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.TestCurves.glide;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.product;
import static org.cmusic.engine.TestCurves.tremolo;
import static org.cmusic.engine.TestCurves.vibrato;

import java.util.stream.Stream;
import org.cmusic.engine.SineOracle;
import org.cmusic.model.Curve;
import org.cmusic.model.JitterCurve;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.PeriodicCurve.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrequencyLinesTest {
    private static final double LENGTH = 1.5;
    private static final double SHORTEST = 1e-6;
    private static final double START = 0.37;

    static Stream<Curve> curves() {
        Curve jitter = MappedCurve.of(Mapping.CENTS_TO_RATIO, new JitterCurve(20, 30, 9));
        return Stream.of(
                Curve.constant(440.3),
                points(0, 100, 0.1, 200, 0.4, 50, 0.4, 900, 1.4, 700),
                glide(20, 20_480, 1.4),
                glide(20_480, 20, 0.2),
                product(Curve.constant(1000), vibrato(5, 100, 0.3)),
                product(Curve.constant(8000), vibrato(50, 1200, 0)),
                product(Curve.constant(3000), tremolo(Shape.SAW, 13, 0.5)),
                product(Curve.constant(5000), jitter),
                product(glide(100, 3000, 1), vibrato(6, 80, 0.2), jitter, points(0, 1, 0.5, 1.03, 1.2, 0.9)),
                product(Curve.constant(-700), vibrato(9, 300, 0)));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void thePhaseIsTheIntegralOfTheFrequency(Curve curve) {
        FrequencyLines lines = new FrequencyLines(curve, START, SHORTEST);
        double cycles = START;
        while (true) {
            assertThat(difference(lines.phase(), cycles)).isCloseTo(0, within(1e-10));
            double to = Math.min(lines.to(), LENGTH);
            double time = lines.from();
            for (int i = 1; i <= 16; i++) {
                double next = lines.from() + (to - lines.from()) * i / 16;
                cycles = (cycles + SineOracle.integral(curve, time, next)) % 1;
                time = next;
                double into = time - lines.from();
                double phase = lines.phase() + into * (lines.frequency() + into * lines.slope() / 2);
                assertThat(difference(phase, cycles))
                        .as("at %s of the line from %s to %s", time, lines.from(), lines.to())
                        .isCloseTo(0, within(FrequencyLines.PHASE_TOLERANCE));
            }
            if (lines.to() >= LENGTH) {
                return;
            }
            lines.next();
        }
    }

    private static double difference(double phase, double cycles) {
        return Math.IEEEremainder(phase - cycles, 1);
    }

    @Test
    void aSteadyFrequencyIsOneLine() {
        FrequencyLines lines = new FrequencyLines(Curve.constant(440), -0.25, SHORTEST);
        assertThat(lines.to()).isInfinite();
        assertThat(lines.phase()).isEqualTo(0.75);
        assertThat(lines.frequency()).isEqualTo(440);
        assertThat(lines.slope()).isZero();
    }

    @Test
    void piecesAreAboutAsLongAsTheToleranceAllows() {
        FrequencyLines lines = new FrequencyLines(product(Curve.constant(1000), vibrato(5, 100, 0)), 0, SHORTEST);
        int pieces = 1;
        while (lines.to() < 1) {
            lines.next();
            pieces++;
        }
        double meanBend = 1000 * Math.log(2) / 12 * Math.pow(2 * Math.PI * 5, 2) * 0.6;
        double length = Math.cbrt(124.7 * FrequencyLines.PHASE_TOLERANCE / meanBend);
        assertThat(pieces * length).isLessThan(1.5);
    }
}
