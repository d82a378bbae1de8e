package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.cmusic.model.carl.Generator;
import org.junit.jupiter.api.Test;

class DelayUnitsTest {
    private static final int LENGTH = 1000;

    private static double x(int i) {
        return i < 0 ? 0 : Math.rint(.4 * Math.sin(i * i * .0007) * 1e6) / 1e6;
    }

    private static UnitBench bench(String... lines) {
        UnitBench bench = new UnitBench().signal(1, DelayUnitsTest::x, LENGTH).does(lines);
        bench.score().gen(0, Generator.GEN3, 1, Optional.of(HandmadeScore.number(100)), 0, 0);
        return bench;
    }

    @Test
    void aFunctionIsADelayLine() {
        float[] heard = bench("delay b2 b1 .5 f1 100 p5", "out b2").play(LENGTH, 0);
        assertThat(UnitBench.error(heard, i -> .5 * x(i - 100))).isLessThan(1e-7);
    }

    @Test
    void aDelayIsAtMostAsLongAsItsFunction() {
        float[] heard = bench("delay b2 b1 1 f1 1000 p5", "out b2").play(LENGTH, 0);
        assertThat(UnitBench.error(heard, i -> x(i - 100))).isLessThan(1e-7);
    }

    /** In place the line takes what has come out of it. */
    @Test
    void inPlaceAnEchoEatsItself() {
        float[] heard = bench("delay b1 b1 1 f1 100 p5", "out b1").play(LENGTH, 0);
        assertThat(heard).containsOnly(0);
    }

    @Test
    void whatIsLeftInAFunctionIsHeardByTheNextNote() {
        HandmadeScore score = HandmadeScore.at(8)
                .ins("a", "delay b1 p5 1 f1 2 p6", "out b1")
                .gen(0, Generator.GEN3, 1, Optional.of(HandmadeScore.number(2)), 0, 0)
                .note(0, "a", .25, .5, 0)
                .note(.25, "a", .25, 0, 0);
        assertThat(score.play()).containsExactly(0, 0, .5f, .5f);
    }

    @Test
    void placesOutsideTheLineAreItsEnds() {
        assertThat(bench("delay b2 b1 1 f1 100 p5", "out b2").play(LENGTH, -50)).hasSize(LENGTH);
        assertThat(bench("delay b2 b1 1 f1 100 p5", "out b2").play(LENGTH, 1e20))
                .hasSize(LENGTH);
    }

    @Test
    void aFunctionThatNobodyFilledKeepsNothing() {
        assertThat(bench("delay b2 b1 1 f77 100 p5", "out b2").play(LENGTH, 0)).containsOnly(0);
    }

    @Test
    void tapsReadBetweenTheSamples() {
        float[] heard =
                bench("zdelay b2 b1 .05 d d d .5 .0125 .25 .0200625", "out b2").play(LENGTH);
        assertThat(UnitBench.error(heard, i -> .5 * x(i - 100) + .25 * (.5 * x(i - 160) + .5 * x(i - 161))))
                .isLessThan(1e-5);
    }

    @Test
    void aTapMayMove() {
        float[] heard = new UnitBench()
                .signal(1, i -> i * .001, LENGTH)
                .signal(2, i -> .01 + i * .00001, LENGTH)
                .does("zdelay b3 b1 .05 d d d 1 b2", "out b3")
                .play(LENGTH);
        for (int i = 500; i < LENGTH; i++) {
            assertThat(heard[i]).isEqualTo((float) ((i - (.01 + i * .00001) * UnitBench.RATE) * .001), within(2e-5f));
        }
    }

    @Test
    void aTapOutsideTheLineIsHeldAtItsEnd() {
        assertThat(bench("zdelay b2 b1 .0125 d d d 1 -1", "out b2").play(LENGTH))
                .isEqualTo(bench("zdelay b2 b1 .0125 d d d 1 0", "out b2").play(LENGTH));
        assertThat(bench("zdelay b2 b1 .0125 d d d 1 1", "out b2").play(LENGTH))
                .isEqualTo(bench("zdelay b2 b1 .0125 d d d 1 .0125", "out b2").play(LENGTH));
        assertThat(bench("zdelay b2 b1 -1 d d d 1 1", "out b2").play(LENGTH)).hasSize(LENGTH);
    }
}
