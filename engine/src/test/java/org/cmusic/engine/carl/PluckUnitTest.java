package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.carl.Generator;
import org.junit.jupiter.api.Test;

class PluckUnitTest {
    private static final int LENGTH = 8000;

    private static float[] pluck(String arguments) {
        UnitBench bench = new UnitBench().does("fltdelay b1 d d d d d d d d d d d d d d d " + arguments, "out b1");
        bench.score().gen(0, Generator.GEN6, 1);
        return bench.play(LENGTH);
    }

    /** The correlation of a stretch of the sound with itself so many samples later. */
    private static double likeness(float[] sound, int from, int lag) {
        double product = 0;
        double energy = 0;
        for (int i = from; i < from + 1000; i++) {
            product += sound[i] * sound[i + lag];
            energy += (sound[i] * sound[i] + sound[i + lag] * sound[i + lag]) / 2.;
        }
        return product / energy;
    }

    private static double loudness(float[] sound, int from) {
        double sum = 0;
        for (int i = from; i < from + 400; i++) {
            sum += sound[i] * sound[i];
        }
        return Math.sqrt(sum / 400);
    }

    @Test
    void aStringSwingsAtItsPitch() {
        float[] heard = pluck("0 25.6 1 1 1 30 0 0 .5 0 0");
        assertThat(likeness(heard, 2000, 40)).isGreaterThan(.99);
        assertThat(likeness(heard, 2000, 20)).isLessThan(.5);
    }

    @Test
    void aStringFallsByWhatIsAskedFor() {
        float[] heard = pluck("0 25.6 1 1 1 20 0 0 .5 0 0");
        double fall = 20 * Math.log10(loudness(heard, 7400) / loudness(heard, 200));
        assertThat(fall).isBetween(-26., -14.);
    }

    @Test
    void pluckedInTheMiddleItHasNoEvenPartials() {
        float[] heard = pluck("0 25.6 1 1 1 20 0 .5 .5 0 0");
        assertThat(likeness(heard, 1000, 20)).isLessThan(-.9);
    }

    @Test
    void aStringWithoutAPitchIsAsLongAsItsFunction() {
        assertThat(pluck("0 0 1 1 1 20 0 0 .5 0 0")).hasSize(LENGTH);
        assertThat(pluck("0 -5 1 1 1 20 0 0 .5 0 0")).hasSize(LENGTH);
        assertThat(pluck("0 1e9 1 1 1 20 0 0 .5 0 40")).hasSize(LENGTH);
    }

    @Test
    void aFunctionThatNobodyFilledIsSilent() {
        assertThat(pluck("0 25.6 1 33 1 20 0 0 .5 0 0")).containsOnly(0);
    }

    @Test
    void twoNotesOfOneStringAreAlikeForAllTheirOwn() {
        assertThat(pluck("0 25.6 1 1 1 20 .01 .1 .2 .01 2")).isEqualTo(pluck("0 25.6 1 1 1 20 .01 .1 .2 .01 2"));
    }
}
