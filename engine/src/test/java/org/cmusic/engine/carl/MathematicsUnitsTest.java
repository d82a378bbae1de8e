package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.cmusic.model.carl.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathematicsUnitsTest {
    private static final int LENGTH = 600;
    private static final double CLOSE = 2e-6;

    private static double x(int i) {
        return Math.rint(1.5 * Math.sin(i * .1) * 1e6) / 1e6;
    }

    private static double y(int i) {
        return Math.rint(Math.cos(i * .037) * 1e6) / 1e6;
    }

    private static float[] of(String... lines) {
        return new UnitBench()
                .signal(1, MathematicsUnitsTest::x, LENGTH)
                .signal(2, MathematicsUnitsTest::y, LENGTH)
                .does(lines)
                .play(LENGTH, .3, .7);
    }

    private static void check(DoubleUnaryOperator expected, String unit) {
        float[] heard = of(unit + " b3 b1", "out b3");
        float[] inPlace = of(unit + " b1 b1", "out b1");
        assertThat(UnitBench.error(heard, i -> expected.applyAsDouble(x(i)))).isLessThan(CLOSE);
        assertThat(inPlace).isEqualTo(heard);
    }

    @Test
    void oneInputBecomesAFunctionOfIt() {
        check(x -> -x, "neg");
        check(x -> 1 - x, "inv");
        check(x -> x * x, "square");
        check(Math::exp, "expon");
        check(Math::abs, "abs");
        check(x -> (int) x, "integer");
        check(x -> x >= 0 ? 1 : -1, "signum");
    }

    @Test
    void rootsAndLogarithmsOfWhatIsAboveZero() {
        float[] root = of("square b1 b1", "sqroot b3 b1", "out b3");
        float[] logarithm = of("expon b1 b1", "logar b3 b1", "out b3");
        assertThat(UnitBench.error(root, i -> Math.abs(x(i)))).isLessThan(CLOSE);
        assertThat(UnitBench.error(logarithm, MathematicsUnitsTest::x)).isLessThan(CLOSE);
    }

    /** What is no number is left to the one who listens. */
    @Test
    void rootsBelowZeroAreNoNumbers() {
        float[] heard = of("sqroot b3 b1", "out b3");
        for (int i = 0; i < LENGTH; i++) {
            assertThat(Float.isNaN(heard[i])).isEqualTo(x(i) < 0);
        }
    }

    @Test
    void sumsAndProductsHaveAnyNumberOfInputs() {
        assertThat(UnitBench.error(of("adn b3 b1 b2 p5 .5", "out b3"), i -> x(i) + y(i) + .8))
                .isLessThan(CLOSE);
        assertThat(UnitBench.error(of("mult b3 b1 b2 p5 .5", "out b3"), i -> x(i) * y(i) * .15))
                .isLessThan(CLOSE);
        assertThat(UnitBench.error(of("adn b3 b1", "out b3"), MathematicsUnitsTest::x))
                .isLessThan(CLOSE);
        assertThat(UnitBench.error(of("mult b3 p5 p6", "out b3"), i -> .21)).isLessThan(CLOSE);
    }

    @Test
    void aQuotientHoldsWhereItsDenominatorIsZero() {
        float[] heard = new UnitBench()
                .signal(1, i -> i + 1, 4)
                .signal(2, i -> i % 2 == 0 ? 2 : 0, 4)
                .does("_div b3 b1 b2 d", "out b3")
                .play(4);
        assertThat(heard).containsExactly(.5f, .5f, 1.5f, 1.5f);
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void aRangeIsLaidOnAnother(int clip) {
        float[] heard = of("map b3 b1 -.5 .5 0 .8 " + clip, "out b3");
        assertThat(UnitBench.error(heard, i -> {
                    double in = clip == 1 ? Math.max(-.5, Math.min(.5, x(i))) : x(i);
                    return .8 * (in + .5);
                }))
                .isLessThan(CLOSE);
    }

    @Test
    void stepsAreCutTowardsZero() {
        float[] heard = of("quant b3 b2 -.5 .5 7", "out b3");
        assertThat(UnitBench.error(heard, i -> -.5 + (int) (7 * (y(i) + .5)) / 7.))
                .isLessThan(CLOSE);
    }

    @Test
    void aFunctionIsReadBetweenItsValuesAndHeldAtItsEnds() {
        UnitBench bench =
                new UnitBench().signal(1, MathematicsUnitsTest::x, LENGTH).does("lookup b3 f1 b1 -1 1", "out b3");
        bench.score().gen(0, Generator.GEN3, 1, Optional.of(HandmadeScore.number(3)), 0, 1, -1);
        assertThat(UnitBench.error(bench.play(LENGTH), i -> {
                    double in = Math.max(-1, Math.min(1, x(i)));
                    return in < 0 ? in + 1 : 1 - 2 * in;
                }))
                .isLessThan(CLOSE);
    }

    @Test
    void differencesAndSums() {
        assertThat(UnitBench.error(of("diff b1 b1 d", "out b1"), i -> x(i) - (i == 0 ? 0 : x(i - 1))))
                .isLessThan(CLOSE);
        float[] summed = new UnitBench()
                .signal(1, i -> i < 300 ? .25 : -.25, LENGTH)
                .does("integ b1 b1 .9 d", "out b1")
                .play(LENGTH);
        float sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += i < 300 ? .25f : -.25f;
            sum -= sum >= .9f ? .9f : 0;
            sum += sum <= -.9f ? .9f : 0;
            assertThat(summed[i]).isEqualTo(sum);
        }
    }

    @Test
    void aLimitOfZeroLimitsNothing() {
        float[] heard = new UnitBench()
                .signal(1, i -> .5, 8)
                .does("integ b1 b1 0 d", "out b1")
                .play(8);
        assertThat(heard).endsWith(3.5f, 4);
    }

    @Test
    void smoothingIsAOnePoleOfGainOne() {
        float[] heard = of("smooth b3 b1 .9 d", "out b3");
        double last = 0;
        for (int i = 0; i < LENGTH; i++) {
            last = x(i) + .9 * last;
            assertThat((double) heard[i]).isCloseTo(.1 * last, within(1e-5));
        }
    }

    /** The first is zero; then each is held for the period and one sample more. */
    @Test
    void samplesAreHeld() {
        float[] heard = new UnitBench()
                .signal(1, i -> i + 1, 12)
                .does("sah b2 b1 3 d d", "out b2")
                .play(12);
        assertThat(heard).containsExactly(0, 2, 2, 2, 2, 6, 6, 6, 6, 10, 10, 10);
    }
}
