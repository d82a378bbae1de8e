package org.cmusic.model.carl.gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.model.carl.gen.GenBench.formula;
import static org.cmusic.model.carl.gen.GenBench.table;

import org.assertj.core.data.Offset;
import org.cmusic.model.carl.Generator;
import org.junit.jupiter.api.Test;

class SegmentGensTest {
    private static final Offset<Float> CLOSE = within(1e-6f);

    @Test
    void linesReachTheirLastValueWithTheLastOfTheTable() {
        assertThat(table(Generator.GEN1, 5, 0, 0, 1, 1)).containsExactly(0, .25f, .5f, .75f, 1);
        assertThat(table(Generator.GEN1, 9, 0, 0, 1, 1, 4, -1))
                .containsExactly(new float[] {0, .5f, 1, 2 / 3f, 1 / 3f, 0, -1 / 3f, -2 / 3f, -1}, CLOSE);
    }

    @Test
    void anOpenTableEndsOneStepBeforeTheLastValue() {
        assertThat(table(Generator.GEN1, 4, "-o", 0, 0, 1, 1)).containsExactly(0, .25f, .5f, .75f);
        assertThat(table(Generator.GEN3, 4, "-o", 0, 1)).containsExactly(0, .25f, .5f, .75f);
        assertThat(table(Generator.GEN4, 4, "-o", 0, 0, 0, 1, 1)).containsExactly(0, .25f, .5f, .75f);
    }

    @Test
    void breakpointsFallOnTheNearestValue() {
        assertThat(table(Generator.GEN1, 6, 0, 0, .5, 1, 1, 1))
                .containsExactly(new float[] {0, 1 / 3f, 2 / 3f, 1, 1, 1}, CLOSE);
    }

    @Test
    void valuesOfEqualDistanceNeedNoPlaces() {
        assertThat(table(Generator.GEN3, 5, 0, 2, -2)).containsExactly(0, 1, 2, 0, -2);
        assertThat(table(Generator.GEN3, 3, 0, 0)).containsExactly(0, 0, 0);
    }

    @Test
    void transitionsFollowTheExponential() {
        double alpha = -3;
        float[] expected = formula(101, i -> 2 + (5 - 2) * (1 - Math.exp(i * alpha / 100)) / (1 - Math.exp(alpha)));
        assertThat(table(Generator.GEN4, 101, 0, 2, alpha, 1, 5)).containsExactly(expected, within(2e-6f));
    }

    @Test
    void aTransitionOfAlphaZeroIsALine() {
        assertThat(table(Generator.GEN4, 5, 0, 0, 0, 2, 1, 0, 4, 0)).containsExactly(0, .5f, 1, .5f, 0);
    }

    /** Two breakpoints on one value of the table make a leap there. */
    @Test
    void breakpointsTooCloseMakeALeap() {
        assertThat(table(Generator.GEN1, 5, 0, 0, .5, 1, .51, -1, 1, 0)).containsExactly(0, .5f, -1, -.5f, 0);
    }

    @Test
    void whatIsMissingIsZero() {
        assertThat(table(Generator.GEN1, 4)).containsOnly(0);
        assertThat(table(Generator.GEN3, 4, 1)).containsOnly(0);
        assertThat(table(Generator.GEN4, 3, 0, 1, 0, 1)).containsExactly(1, .5f, 0);
    }

    @Test
    void numbersHaveSixDecimals() {
        assertThat(table(Generator.GEN3, 2, 1 / 3., 2 / 3.)).containsExactly(.333333f, .666667f);
    }

    @Test
    void stepsHoldFromTheirPlaceOn() {
        assertThat(table(Generator.STEP, 6, 0, 1, 2, 5, 4, -1)).containsExactly(1, 1, 5, 5, -1, -1);
        assertThat(table(Generator.STEP, 4, 0, 1, 0, 2, 0, 3)).containsExactly(2, 3, 3, 3);
    }
}
