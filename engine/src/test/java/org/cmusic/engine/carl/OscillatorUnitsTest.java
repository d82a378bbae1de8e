package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Setting.Quantity;
import org.cmusic.model.carl.Statement.Target;
import org.junit.jupiter.api.Test;

class OscillatorUnitsTest {
    private static final int LENGTH = 1000;
    private static final int TABLE = 1024;

    private static float[] of(int samples, String... lines) {
        UnitBench bench =
                new UnitBench().signal(9, i -> 20 * Math.sin(i * .02), 2000).does(lines);
        bench.score().gen(0, Generator.GEN5, 1, 1, 1, 0);
        return bench.play(samples, .5, 3.7, 1, -3.7, 512);
    }

    private static float table(long place) {
        return (float) Math.sin(Math.floorMod(place, TABLE) * (float) (2 * Math.PI / TABLE));
    }

    /** The same in double precision is the same while the steps are few. */
    @Test
    void anOscillatorCutsItsPlace() {
        float place = 0;
        float[] heard = of(LENGTH, "osc b1 p5 p6 f1 d", "out b1");
        for (int i = 0; i < LENGTH; i++) {
            place = place >= TABLE ? place - TABLE : place;
            assertThat(heard[i]).isEqualTo(.5f * table((long) place), within(1e-7f));
            place += 3.7f;
        }
    }

    @Test
    void anOscillatorFollowsItsIncrementSampleBySample() {
        float place = 0;
        float[] heard = of(LENGTH, "osc b1 1 b9 f1 d", "out b1");
        float[] increments = UnitBench.formula(i -> 20 * Math.sin(i * .02), 2000);
        for (int i = 0; i < LENGTH; i++) {
            place -= place >= TABLE ? TABLE : 0;
            place += place < 0 ? TABLE : 0;
            assertThat(heard[i]).isEqualTo(table((long) place), within(1e-6f));
            place += increments[i];
        }
    }

    @Test
    void anIncrementBelowZeroGoesBackwards() {
        float[] heard = of(LENGTH, "osc b1 1 p8 f1 d", "out b1");
        assertThat(UnitBench.error(heard, i -> -Math.sin(2 * Math.PI * 3.7 * i / TABLE)))
                .isLessThan(.013);
    }

    @Test
    void theSumMayBeAParameterThatHoldsThePhase() {
        float[] heard = of(LENGTH, "osc b1 1 p6 f1 p9", "out b1");
        assertThat(UnitBench.error(heard, i -> -Math.sin(2 * Math.PI * 3.7 * i / TABLE)))
                .isLessThan(.013);
    }

    /** Numbers of an instrument are put back before each block. */
    @Test
    void aSumThatIsANumberStartsAgainWithEachBlock() {
        float[] heard = of(LENGTH, "osc b1 1 p6 f1 256", "out b1");
        assertThat(UnitBench.error(heard, i -> Math.cos(2 * Math.PI * 3.7 * (i % 256) / TABLE)))
                .isLessThan(.013);
    }

    @Test
    void interpolationIsFinerAndAnyDirectionWillDo() {
        float[] heard = of(LENGTH, "iosc b1 p5 p8 f1 d", "out b1");
        assertThat(UnitBench.error(heard, i -> -.5 * Math.sin(2 * Math.PI * 3.7 * i / TABLE)))
                .isLessThan(1e-4);
    }

    @Test
    void freqIsAnOscillatorOfAmplitudeOne() {
        assertThat(of(LENGTH, "freq b1 p6 f1 d", "out b1")).isEqualTo(of(LENGTH, "osc b1 1 p6 f1 d", "out b1"));
        assertThat(of(LENGTH, "freq b1 b9 f1 d", "out b1")).isEqualTo(of(LENGTH, "osc b1 1 b9 f1 d", "out b1"));
    }

    @Test
    void shapeGoesOnceThroughItsFunction() {
        float[] heard = of(LENGTH, "shape b1 f1 d", "out b1");
        assertThat(UnitBench.error(heard, i -> Math.sin(2 * Math.PI * i / (LENGTH + .5))))
                .isLessThan(.013);
    }

    @Test
    void theNumberOfAFunctionMayStandInAFieldOfTheNote() {
        assertThat(of(LENGTH, "osc b1 .5 p6 p7 d", "out b1")).isEqualTo(of(LENGTH, "osc b1 .5 p6 f1 d", "out b1"));
        assertThat(of(LENGTH, "osc b1 .5 p6 1 d", "out b1")).isEqualTo(of(LENGTH, "osc b1 .5 p6 f1 d", "out b1"));
    }

    @Test
    void aFunctionThatNobodyFilledIsSilent() {
        assertThat(of(
                        LENGTH,
                        "osc b1 1 p6 f33 d",
                        "iosc b2 1 p6 f33 d",
                        "shape b3 f33 d",
                        "out b1",
                        "out b2",
                        "out b3"))
                .containsOnly(0);
    }

    @Test
    void aSumMayBeAVariableThatGoesOnInTheNextNote() {
        HandmadeScore score = HandmadeScore.at(8)
                .ins("a", "freq b1 1 f1 v3", "out b1")
                .set(Quantity.FUNCTION_LENGTH, 8)
                .gen(0, Generator.STEP, 1, 0, 0, 1, .1, 2, .2, 3, .3, 4, .4, 5, .5)
                .note(0, "a", .25)
                .note(.25, "a", .25)
                .var(.5, Target.VARIABLE, 3, 0)
                .note(.5, "a", .125);
        assertThat(score.play()).containsExactly(0, .1f, .2f, .3f, 0);
    }

    @Test
    void endlessIncrementsEnd() {
        for (String increment : new String[] {"1e30", "-1e30", "Infinity", "NaN"}) {
            String line = " b1 1 p5 f1 d";
            for (String unit : new String[] {"osc", "iosc"}) {
                UnitBench bench = new UnitBench().does(unit + line, "out b1");
                bench.score().gen(0, Generator.GEN5, 1, 1, 1, 0);
                assertThat(bench.play(10, Double.parseDouble(increment))).hasSize(10);
            }
        }
    }
}
