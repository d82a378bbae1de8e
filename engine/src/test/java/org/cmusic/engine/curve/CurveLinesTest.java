package org.cmusic.engine.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.TestCurves.glide;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.product;
import static org.cmusic.engine.TestCurves.tremolo;
import static org.cmusic.engine.TestCurves.vibrato;

import java.util.stream.Stream;
import org.cmusic.engine.curve.CurveLines.Fit;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.JitterCurve;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.PeriodicCurve;
import org.cmusic.model.PeriodicCurve.Shape;
import org.cmusic.model.SegmentCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurveLinesTest {
    private static final double LENGTH = 2;
    private static final double SHORTEST = 1e-6;

    static Stream<Curve> curves() {
        return Stream.of(
                Curve.constant(0.3),
                points(0, 0, 0.1, 1, 0.4, 0.2, 0.4, 0.9, 1.7, 0),
                glide(1, 1e-3, 0.45),
                glide(1e-3, 1, 1.9),
                glide(30, 30_000, 1.5),
                new SegmentCurve(new double[] {0, 1}, new double[] {0, 1}, new boolean[1], new double[] {-7}),
                new SegmentCurve(new double[] {0, 1}, new double[] {1, 3}, new boolean[] {true}, new double[] {4}),
                tremolo(Shape.SINE, 6, 0.5),
                tremolo(Shape.SQUARE, 7, 0.5),
                tremolo(Shape.TRIANGLE, 300, 0.5),
                vibrato(50, 1200, 0.3),
                new JitterCurve(30, 0.2, 5),
                product(glide(1, 0.01, 1), tremolo(Shape.SINE, 5, 0.3), points(0, 0, 0.01, 1, 2, 0.5)),
                product(points(0, 0, 1, 1, 2, 0), points(0, 1, 2, 0)),
                MappedCurve.of(Mapping.SIN, points(0, 0, 2, 500)),
                MappedCurve.of(Mapping.SQRT, points(0, 1e-4, 2, 1)),
                MappedCurve.of(Mapping.ABS, new PeriodicCurve(Shape.SINE, 3, 1, 0, 0)),
                CombinedCurve.of(Operation.MAX, new PeriodicCurve(Shape.SINE, 3, 1, 0, 0), glide(1, 0.1, 2)),
                CombinedCurve.of(Operation.DIVIDE, Curve.constant(1), points(0, 1, 2, 9)));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void staysWithinItsTolerance(Curve curve) {
        for (Fit fit : Fit.values()) {
            assertWithinTolerance(curve, fit);
        }
    }

    private static void assertWithinTolerance(Curve curve, Fit fit) {
        double tolerance = 1e-6 * CurveLines.size(curve);
        CurveLines lines = new CurveLines(curve, fit, tolerance, SHORTEST);
        assertThat(lines.from()).isZero();
        while (true) {
            double to = Math.min(lines.to(), LENGTH);
            for (double way = 0; way < 1; way += 0.0625) {
                double time = lines.from() + (to - lines.from()) * way;
                assertThat(lines.value() + lines.slope() * (time - lines.from()))
                        .as("at %s of the line from %s to %s", time, lines.from(), lines.to())
                        .isCloseTo(curve.at(time), within(tolerance));
            }
            double end = lines.to();
            if (end >= LENGTH) {
                return;
            }
            lines.next();
            assertThat(lines.from()).isEqualTo(end).isLessThan(lines.to());
        }
    }

    @Test
    void aDecayOfSixtyDecibelsTakesAsManyPiecesAsItsBendNeeds() {
        CurveLines lines = new CurveLines(glide(1, 1e-3, 0.45), Fit.CLOSEST, 1e-6, SHORTEST);
        int pieces = 1;
        while (lines.to() < 0.45) {
            lines.next();
            pieces++;
        }
        double fewest = 2 / Math.sqrt(16e-6) * (1 - Math.sqrt(1e-3));
        assertThat((double) pieces).isBetween(fewest, 1.3 * fewest);
    }

    @Test
    void linesOfTheSameMeanKeepTheIntegral() {
        double rise = Math.log(1000) / LENGTH;
        CurveLines lines = new CurveLines(glide(1, 1000, LENGTH), Fit.SAME_MEAN, 1e-3, SHORTEST);
        double integral = 0;
        while (lines.to() <= LENGTH) {
            double span = lines.to() - lines.from();
            integral += span * (lines.value() + lines.slope() * span / 2);
            lines.next();
        }
        assertThat(integral).isCloseTo(999 / rise, within(1e-6));
    }

    @Test
    void aCurveThatIsNoNumberStillEnds() {
        Curve broken = CombinedCurve.of(Operation.DIVIDE, points(0, 0, 2, 1), points(0, 0, 2, 0));
        CurveLines lines = new CurveLines(broken, Fit.CLOSEST, 1e-6, 1e-3);
        for (int i = 0; i < 100_000 && lines.to() <= 2; i++) {
            lines.next();
        }
        assertThat(lines.to()).isGreaterThan(2);
    }
}
