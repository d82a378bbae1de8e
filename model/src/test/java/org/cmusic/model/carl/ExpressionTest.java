package org.cmusic.model.carl;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.carl.Expression.Application;
import org.cmusic.model.carl.Expression.Combination;
import org.cmusic.model.carl.Expression.Constant;
import org.cmusic.model.carl.Expression.Parameter;
import org.cmusic.model.carl.Expression.Variable;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private final Memory memory = new Memory() {
        private final GlibcRandom random = new GlibcRandom();

        @Override
        public float parameter(int index) {
            return index * 1.5f;
        }

        @Override
        public float variable(int index) {
            return -index;
        }

        @Override
        public long rate() {
            return 16384;
        }

        @Override
        public long functionLength() {
            return 1024;
        }

        @Override
        public GlibcRandom random() {
            return random;
        }
    };

    @Test
    void readsFieldsByIndicesCutToWholeNumbers() {
        assertThat(new Parameter(new Constant(4.9)).result(memory)).isEqualTo(6);
        assertThat(new Variable(new Constant(3)).result(memory)).isEqualTo(-3);
        assertThat(new Parameter(new Constant(-2)).result(memory)).isZero();
    }

    @Test
    void unitsBehindValuesKnowRateAndFunctionLength() {
        assertThat(of(Function.HERTZ, 440)).isEqualTo(27.5f);
        assertThat(of(Function.SECONDS, .5)).isEqualTo(.125f);
        assertThat(of(Function.SAMPLES, 16384)).isEqualTo(1);
        assertThat(of(Function.MILLISECONDS, 100)).isEqualTo(1639);
        assertThat(of(Function.DECIBELS, -6)).isEqualTo(.501187205f);
        assertThat(of(Function.KILO, 1.5)).isEqualTo(1536);
        assertThat(of(Function.METRONOME, 60)).isEqualTo(1);
    }

    @Test
    void degreesHaveTheDigitsOfTheOriginal() {
        assertThat(new Application(Function.DEGREES, new Constant(360)).value(memory))
                .isEqualTo(6.283185307);
    }

    @Test
    void sumsInverses() {
        assertThat(of(Function.INVERSE_SUM, 10)).isEqualTo(2.92896819f);
        assertThat(of(Function.INVERSE_SUM, .5)).isZero();
        assertThat(of(Function.INVERSE_SUM, 1e9)).isEqualTo(21.300482f);
        assertThat(of(Function.INVERSE_SUM, 100_001)).isEqualTo((float) (HarmonicNumber.of(100_000) + 1.0 / 100_001));
    }

    @Test
    void theRemainderIsOfWholeParts() {
        assertThat(of(Operator.REMAINDER, 7.9, 3)).isEqualTo(1);
        assertThat(of(Operator.REMAINDER, -7, 3)).isEqualTo(-1);
        assertThat(of(Operator.REMAINDER, 7, .5)).isZero();
    }

    @Test
    void chanceComesFromTheOneStream() {
        assertThat(of(Function.RANDOM, 1)).isEqualTo(.840187728f);
        assertThat(of(Function.RANDOM, 10)).isEqualTo(3.94382930f);
    }

    @Test
    void computesInDoublePrecision() {
        assertThat(of(Operator.OVER, 1, 0)).isInfinite();
        assertThat(of(Operator.POWER, 2, .5)).isEqualTo((float) Math.sqrt(2));
        assertThat(of(Operator.MINUS, 1, 1e-9)).isEqualTo(1);
    }

    private float of(Function function, double x) {
        return new Application(function, new Constant(x)).result(memory);
    }

    private float of(Operator operator, double a, double b) {
        return new Combination(operator, new Constant(a), new Constant(b)).result(memory);
    }
}
