package org.cmusic.model.carl.gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.model.carl.gen.GenBench.formula;
import static org.cmusic.model.carl.gen.GenBench.table;

import org.assertj.core.data.Offset;
import org.cmusic.model.carl.Generator;
import org.junit.jupiter.api.Test;

class SumGensTest {
    private static final Offset<Float> CLOSE = within(2e-5f);
    private static final int LENGTH = 64;

    private static double angle(int i, int steps) {
        return 2 * Math.PI * i / steps;
    }

    @Test
    void partialsMayHaveAnyNumber() {
        float[] expected = formula(LENGTH, i -> Math.sin(angle(i, LENGTH)) + .5 * Math.sin(2.5 * angle(i, LENGTH) + 1));
        assertThat(table(Generator.GEN5, LENGTH, 1, 1, 0, 2.5, .5, 1)).containsExactly(expected, CLOSE);
    }

    @Test
    void aClosedSumComesRoundWithinTheTable() {
        float[] expected = formula(LENGTH, i -> Math.sin(angle(i, LENGTH - 1)));
        assertThat(table(Generator.GEN5, LENGTH, "-c", 1, 1, 0)).containsExactly(expected, CLOSE);
        assertThat(table(Generator.GEN2, LENGTH, "-c", 1, 1)).containsExactly(expected, CLOSE);
    }

    @Test
    void sinesComeBeforeAConstantAndCosines() {
        float[] expected = formula(
                LENGTH,
                i -> .5 * Math.sin(angle(i, LENGTH))
                        + .25 * Math.sin(2 * angle(i, LENGTH))
                        + .1
                        + .2 * Math.cos(angle(i, LENGTH))
                        + .3 * Math.cos(2 * angle(i, LENGTH)));
        assertThat(table(Generator.GEN2, LENGTH, .5, .25, .1, .2, .3, 2)).containsExactly(expected, CLOSE);
    }

    @Test
    void sumsAreNotScaled() {
        assertThat(table(Generator.GEN2, 4, 3, 1)[1]).isEqualTo(3);
        assertThat(table(Generator.GEN5, 4, 1, 3, 0)[1]).isEqualTo(3);
    }

    @Test
    void chebyshevPolynomialsMakeHarmonicsOfACosine() {
        float[] shape = table(Generator.CHUBBY, 1001, .1, .2, .3, .4);
        for (int i = 0; i <= 1000; i += 100) {
            double x = i / 500. - 1;
            double t = Math.acos(x);
            double expected = .1 + .2 * x + .3 * Math.cos(2 * t) + .4 * Math.cos(3 * t);
            assertThat(shape[i]).isEqualTo((float) expected, CLOSE);
        }
    }

    /** They were taken for switches. */
    @Test
    void leadingWeightsBelowZeroAreLost() {
        assertThat(table(Generator.CHUBBY, 9, -.5, -1, .2, -.3)).isEqualTo(table(Generator.CHUBBY, 9, .2, -.3));
    }

    @Test
    void theGreatestValueIsScaledWhateverItsSign() {
        float[] table = {.5f, -2, 1};
        Normalization.scale(table, .9f);
        assertThat(table).containsExactly(.225f, -.9f, .45f);
        float[] zeros = new float[3];
        Normalization.scale(zeros, 1);
        assertThat(zeros).containsOnly(0);
    }

    @Test
    void theEndlessGlideIsLoudInItsMiddleOnALogarithmicAxis() {
        float[] loudness = table(Generator.SHEPENV, 1025, 10, 2);
        assertThat(loudness[0]).isEqualTo(0, CLOSE);
        assertThat(loudness[1024]).isEqualTo(0, CLOSE);
        assertThat(loudness[31])
                .isEqualTo(
                        (float) (.5 - .5 * Math.cos(2 * Math.PI / 10 * Math.log(1 + 31 / 1024. * 1023) / Math.log(2))),
                        CLOSE);
        assertThat(loudness[31]).isGreaterThan(.99f);
    }

    @Test
    void randomTablesAreAllTheSame() {
        float[] table = table(Generator.GEN6, 256);
        assertThat(table).isEqualTo(table(Generator.GEN6, 256));
        assertThat(table[0]).isEqualTo((float) (2 * .840187728 - 1), CLOSE);
        for (float value : table) {
            assertThat(value).isBetween(-1f, 1f);
        }
    }
}
