package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.PeriodicCurve.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Curve} promises of knots, straight lines and jumps. */
class CurveTest {
    private static final double LENGTH = 2.5;

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsPromisesBetweenKnots(int seed) {
        Curve curve = new RandomCurves(seed).next();
        double from = 0;
        for (int knots = 0; from < LENGTH && knots < 5000; knots++) {
            double knot = curve.nextKnot(from);
            assertThat(knot).as("knot of %s after %s", curve, from).isGreaterThan(from);
            assertStretch(curve, from, Math.min(knot, LENGTH), knot);
            from = knot;
        }
    }

    private static void assertStretch(Curve curve, double from, double to, double knot) {
        double first = curve.at(from);
        double last = to == knot ? curve.before(knot) : curve.at(to);
        boolean isRoundingDust = to - from < 1e-12;
        if (isRoundingDust || !Double.isFinite(first) || !Double.isFinite(last)) {
            return;
        }
        double size = Math.max(Math.abs(first), Math.abs(last)) + 1;
        if (curve.isLinear(from)) {
            assertThat(curve.detail(from)).isInfinite();
            for (double way : new double[] {0.013, 0.31, 0.5, 0.77, 0.991}) {
                assertThat(curve.at(from + (to - from) * way))
                        .as("%s at %s of %s to %s", curve, way, from, to)
                        .isCloseTo(first + (last - first) * way, within(1e-6 * size));
            }
        } else {
            assertThat(curve.detail(from)).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysWithinItsBounds(int seed) {
        Curve curve = new RandomCurves(seed).next();
        Curve.Bounds bounds = curve.bounds();
        for (int i = 0; i < 500; i++) {
            double value = curve.at(i * LENGTH / 500);
            if (Double.isFinite(value) && Double.isFinite(bounds.low()) && Double.isFinite(bounds.high())) {
                double slack = 1e-9 * (1 + Math.abs(value));
                assertThat(value).as("%s", curve).isBetween(bounds.low() - slack, bounds.high() + slack);
            }
        }
    }

    @Test
    void boundsOfSizesAndEvenPowersAreTight() {
        Curve below = SegmentCurve.linear(new double[] {0, 1}, new double[] {-3, -2});
        Curve across = SegmentCurve.linear(new double[] {0, 1}, new double[] {-3, 2});
        assertThat(new MappedCurve(MappedCurve.Mapping.ABS, below).bounds()).isEqualTo(new Curve.Bounds(2, 3));
        assertThat(new MappedCurve(MappedCurve.Mapping.ABS, across).bounds()).isEqualTo(new Curve.Bounds(0, 3));
        assertThat(power(below, 2).bounds()).isEqualTo(new Curve.Bounds(4, 9));
        assertThat(power(across, 2).bounds()).isEqualTo(new Curve.Bounds(0, 9));
        assertThat(power(across, -2).bounds()).isEqualTo(new Curve.Bounds(1.0 / 9, Double.POSITIVE_INFINITY));
        assertThat(power(across, 3).bounds()).isEqualTo(new Curve.Bounds(-27, 27));
    }

    private static Curve power(Curve base, double exponent) {
        return CombinedCurve.of(CombinedCurve.Operation.POWER, base, Curve.constant(exponent));
    }

    @Test
    void segmentsHoldOutsideAndJumpWhereTwoPointsShareATime() {
        SegmentCurve curve = SegmentCurve.linear(new double[] {0.1, 0.2, 0.2, 0.4}, new double[] {1, 2, 5, 3});
        assertThat(curve.at(0)).isEqualTo(1);
        assertThat(curve.at(0.15)).isCloseTo(1.5, within(1e-12));
        assertThat(curve.before(0.2)).isCloseTo(2, within(1e-12));
        assertThat(curve.at(0.2)).isEqualTo(5);
        assertThat(curve.at(9)).isEqualTo(3);
        assertThat(curve.nextKnot(0)).isEqualTo(0.1);
        assertThat(curve.nextKnot(0.1)).isEqualTo(0.2);
        assertThat(curve.nextKnot(0.2)).isEqualTo(0.4);
        assertThat(curve.nextKnot(0.4)).isInfinite();
    }

    @ParameterizedTest
    @CsvSource({"-3, 0.5", "3, 0.5", "60, 0.99", "900, 0.9999", "-900, 0.001"})
    void aCurvatureBendsTheWay(double curvature, double way) {
        SegmentCurve curve =
                new SegmentCurve(new double[] {0, 1}, new double[] {10, 20}, new boolean[1], new double[] {curvature});
        double expected = curvature > 500
                ? Math.exp(curvature * (way - 1))
                : (1 - Math.exp(curvature * way)) / (1 - Math.exp(curvature));
        assertThat(curve.at(way)).isCloseTo(10 + 10 * expected, within(1e-9));
        assertThat(curve.before(1)).isCloseTo(20, within(1e-9));
    }

    @Test
    void aGeometricSegmentIsStraightInTheLogarithm() {
        SegmentCurve curve =
                new SegmentCurve(new double[] {0, 2}, new double[] {100, 1600}, new boolean[] {true}, new double[1]);
        assertThat(curve.at(0.5)).isCloseTo(200, within(1e-9));
        assertThat(curve.at(1)).isCloseTo(400, within(1e-9));
        assertThat(curve.isLinear(0.5)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aPeriodStartsAfterItsDelay(Shape shape) {
        PeriodicCurve curve = new PeriodicCurve(shape, 10, 2, 0.3, 0);
        assertThat(curve.at(0.2999)).isZero();
        assertThat(curve.before(0.3)).isZero();
        assertThat(curve.nextKnot(0)).isEqualTo(0.3);
        assertThat(curve.at(0.3 + 0.0125)).isCloseTo(curve.at(0.3 + 0.8125), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "SINE, 0.125, 0.7071067811865476",
        "TRIANGLE, 0.125, 0.5",
        "TRIANGLE, 0.5, 0",
        "TRIANGLE, 0.75, -1",
        "SQUARE, 0.25, 1",
        "SQUARE, 0.75, -1",
        "SAW, 0.25, -0.5",
        "RAMP, 0.25, 0.5"
    })
    void formsOfOnePeriod(Shape shape, double cycles, double value) {
        assertThat(new PeriodicCurve(shape, 1, 1, 0, 0).at(cycles + 5)).isCloseTo(value, within(1e-12));
        assertThat(new PeriodicCurve(shape, 1, 1, 0, cycles).at(3)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 1, 3, 7, 4.9, 1 / 3.0, 1234.567})
    void jumpsOfAPeriodLieOnItsKnots(double rate) {
        PeriodicCurve saw = new PeriodicCurve(Shape.SAW, rate, 1, 0.1, 0.37);
        PeriodicCurve square = new PeriodicCurve(Shape.SQUARE, rate, 1, 0.1, 0.37);
        double sawKnot = saw.nextKnot(0.1);
        double squareKnot = square.nextKnot(0.1);
        for (int i = 0; i < 2000; i++) {
            assertThat(saw.before(sawKnot)).isCloseTo(1, within(1e-9));
            assertThat(saw.at(sawKnot)).isCloseTo(-1, within(1e-9));
            assertThat(square.before(squareKnot)).isEqualTo(-square.at(squareKnot));
            sawKnot = saw.nextKnot(sawKnot);
            squareKnot = square.nextKnot(squareKnot);
        }
        assertThat(sawKnot).isCloseTo(0.1 + (2000 + 1 - 0.37) / rate, within(1e-9 * sawKnot));
        assertThat(squareKnot).isCloseTo(0.1 + (1000 + 0.5 - 0.37) / rate, within(1e-9 * squareKnot));
    }

    @Test
    void aStretchedJumpStaysOnItsKnot() {
        SegmentCurve jump = SegmentCurve.linear(new double[] {0, 0.1, 0.1, 1}, new double[] {1, 1, 2, 2});
        for (double factor : new double[] {0.7, 1.3, 3, 1 / 3.0, 0.9999}) {
            Curve curve = new StretchedCurve(jump, factor);
            double knot = curve.nextKnot(0);
            assertThat(knot).isCloseTo(0.1 / factor, within(1e-15));
            assertThat(curve.before(knot)).isEqualTo(1);
            assertThat(curve.at(knot)).isEqualTo(2);
            assertThat(curve.at(Math.nextDown(knot))).isEqualTo(1);
        }
    }

    @Test
    void theLowerOfTwoLinesBendsWhereTheyCross() {
        Curve rising = SegmentCurve.linear(new double[] {0, 1}, new double[] {0, 4});
        Curve lower = CombinedCurve.of(Operation.MIN, rising, Curve.constant(1));
        assertThat(lower.nextKnot(0)).isCloseTo(0.25, within(1e-12));
        assertThat(lower.isLinear(0)).isTrue();
        assertThat(lower.isLinear(0.25)).isTrue();
        assertThat(lower.nextKnot(0.26)).isEqualTo(1);
        assertThat(lower.at(0.7)).isEqualTo(1);
    }

    @Test
    void theHigherOfTwoCurvesBendsWhereTheyCross() {
        Curve sine = new PeriodicCurve(Shape.SINE, 1, 1, 0, 0);
        Curve higher = CombinedCurve.of(Operation.MAX, sine, Curve.constant(0.5));
        assertThat(higher.nextKnot(0)).isCloseTo(1 / 12.0, within(1e-12));
        assertThat(higher.nextKnot(0.3)).isCloseTo(5 / 12.0, within(1e-12));
    }

    @Test
    void anAbsoluteValueBendsAtZero() {
        Curve falling = SegmentCurve.linear(new double[] {0, 1}, new double[] {1, -3});
        Curve folded = MappedCurve.of(Mapping.ABS, falling);
        assertThat(folded.nextKnot(0)).isCloseTo(0.25, within(1e-12));
        assertThat(folded.isLinear(0.3)).isTrue();
        assertThat(folded.before(1)).isCloseTo(3, within(1e-12));
    }

    @Test
    void stepsJumpWhereTheyRoundAnew() {
        Curve rising = SegmentCurve.linear(new double[] {0, 1}, new double[] {0, 2.5});
        Curve floor = MappedCurve.of(Mapping.FLOOR, rising);
        double knot = floor.nextKnot(0);
        assertThat(knot).isCloseTo(0.4, within(1e-12));
        assertThat(floor.before(knot)).isZero();
        assertThat(floor.at(knot)).isEqualTo(1);
        Curve remainder = CombinedCurve.of(Operation.MODULO, rising, Curve.constant(1));
        knot = remainder.nextKnot(0);
        assertThat(knot).isCloseTo(0.4, within(1e-12));
        assertThat(remainder.before(knot)).isCloseTo(1, within(1e-12));
        assertThat(remainder.at(knot)).isCloseTo(0, within(1e-12));
        assertThat(remainder.isLinear(knot)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, -3, 1e20, 1e-40})
    void breakpointsTimesANumberAreAsTheirProduct(double factor) {
        Curve points = new SegmentCurve(
                new double[] {0, 1, 1, 2, 3},
                new double[] {1, 4, 2, 8, 8},
                new boolean[] {false, false, true, false},
                new double[] {0, 0, 0, 2});
        Curve product = CombinedCurve.product(Curve.constant(factor), points);
        for (double time = 0; time < 3.5; time += 0.125) {
            double wanted = factor * points.at(time);
            assertThat(product.at(time)).isCloseTo(wanted, within(1e-14 * Math.abs(wanted)));
            assertThat(product.nextKnot(time)).isEqualTo(points.nextKnot(time));
            assertThat(product.isLinear(time)).isEqualTo(points.isLinear(time));
        }
    }

    @Test
    void breakpointsTimesANumberAreBreakpoints() {
        Curve points = SegmentCurve.linear(new double[] {0, 1}, new double[] {1, 2});
        Curve doubled = SegmentCurve.linear(new double[] {0, 1}, new double[] {2, 4});
        assertThat(CombinedCurve.product(points, Curve.constant(2))).isEqualTo(doubled);
        assertThat(CombinedCurve.product(Curve.constant(2), points)).isEqualTo(doubled);
    }

    @Test
    void productsAreStraightWhereOneFactorRests() {
        Curve line = SegmentCurve.linear(new double[] {0, 1, 2}, new double[] {0, 1, 1});
        Curve other = SegmentCurve.linear(new double[] {0, 1, 2}, new double[] {5, 5, 7});
        Curve product = CombinedCurve.product(line, other);
        assertThat(product.isLinear(0)).isTrue();
        assertThat(product.isLinear(1)).isTrue();
        assertThat(CombinedCurve.product(line, line).isLinear(0)).isFalse();
        assertThat(CombinedCurve.product(line, line).isLinear(1)).isTrue();
        assertThat(MappedCurve.of(Mapping.EXP, line).isLinear(0)).isFalse();
        assertThat(MappedCurve.of(Mapping.EXP, line).isLinear(1.5)).isTrue();
    }

    @Test
    void jitterJoinsIndependentValuesByLines() {
        JitterCurve jitter = new JitterCurve(8, 2, 42);
        assertThat(jitter.nextKnot(0)).isEqualTo(0.125);
        double middle = jitter.at(0.0625);
        assertThat(middle).isCloseTo((jitter.at(0) + jitter.before(0.125)) / 2, within(1e-12));
        assertThat(jitter.at(0)).isNotEqualTo(new JitterCurve(8, 2, 43).at(0));
    }
}
