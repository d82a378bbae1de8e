package org.cmusic.model.carl.gen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.model.carl.gen.GenBench.table;

import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.cmusic.model.carl.Generator;
import org.junit.jupiter.api.Test;

class CurveGensTest {
    /** The table is drawn from points joined by lines and is a little shifted, as it was. */
    @Test
    void aNaturalSplineGoesThroughItsPoints() {
        double[] x = {0, .25, .5, .75, 1};
        double[] y = {0, 1, 0, -1, 0};
        PolynomialSplineFunction spline = new SplineInterpolator().interpolate(x, y);
        float[] drawn = table(Generator.CSPLINE, 1024, 0, 0, .25, 1, .5, 0, .75, -1, 1, 0);
        for (int i = 0; i < drawn.length; i++) {
            assertThat(drawn[i]).isEqualTo((float) spline.value(i / 1023.), within(.01f));
        }
    }

    @Test
    void thePointsOfASplineNeedNotBeEquallyFarApart() {
        double[] x = {1, 2, 5, 9};
        double[] y = {1, 3, -2, 2};
        PolynomialSplineFunction spline = new SplineInterpolator().interpolate(x, y);
        float[] drawn = table(Generator.CSPLINE, 1024, 1, 1, 2, 3, 5, -2, 9, 2);
        for (int i = 0; i < drawn.length; i++) {
            assertThat(drawn[i]).isEqualTo((float) spline.value(1 + 8 * i / 1023.), within(.03f));
        }
    }

    @Test
    void aPeriodicSplineMeetsItself() {
        float[] drawn = table(Generator.CSPLINE, 1024, "-c", 0, 0, .25, 1, .5, 0, .75, -1, 1, 0);
        for (int i = 0; i < drawn.length; i++) {
            assertThat(drawn[i]).isEqualTo((float) Math.sin(2 * Math.PI * i / 1023.), within(.03f));
        }
    }

    @Test
    void fewerThanThreePointsOrPointsOutOfOrderMakeNoSpline() {
        assertThat(table(Generator.CSPLINE, 8, 0, 1, 1, 1)).containsOnly(0);
        assertThat(table(Generator.CSPLINE, 8, 0, 1, 1, 1, .5, 2)).containsOnly(0);
    }

    @Test
    void aFileIsStretchedToTheTable() {
        float[] file = {0, 1, 3};
        assertThat(table(Generator.GENRAW, 3, file, "")).containsExactly(0, 1, 3);
        assertThat(table(Generator.GENRAW, 5, file, "")).containsExactly(0, .5f, 1, 2, 3);
        assertThat(table(Generator.GENRAW, 2, file, "")).containsExactly(0, 3);
        assertThat(table(Generator.GENRAW, 4, new float[0], "")).containsOnly(0);
    }

    @Test
    void aPathOnFourLoudspeakersIsLoudestWhereItIs() {
        float[] around = new float[2 * 9];
        for (int i = 0; i < 9; i++) {
            around[2 * i] = (float) (2 * Math.cos(Math.PI / 4 + i * Math.PI / 4));
            around[2 * i + 1] = (float) (2 * Math.sin(Math.PI / 4 + i * Math.PI / 4));
        }
        float[] first = table(Generator.QUAD, 8, around, "-1");
        float[] second = table(Generator.QUAD, 8, around, "-2");
        for (int i = 0; i < 8; i++) {
            assertThat(first[i] * first[i] + second[i] * second[i]).isLessThanOrEqualTo(1.001f);
        }
        assertThat(table(Generator.QUAD, 8, around, "-a")[0]).isEqualTo(.5f, within(1e-6f));
        assertThat(table(Generator.QUAD, 8, around, "-r")[0]).isEqualTo((float) Math.sqrt(.5), within(1e-6f));
        assertThat(table(Generator.QUAD, 8, around, "-d2")[3]).isEqualTo(1, within(1e-6f));
    }

    @Test
    void whatComesNearerSoundsHigher() {
        float[] nearer = {10, 0, 8, 0, 6, 0, 4, 0};
        assertThat(table(Generator.QUAD, 2, nearer, "-d2")[0]).isEqualTo(340f / (340 - 4), within(1e-4f));
    }
}
