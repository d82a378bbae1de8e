package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Setting.Quantity;
import org.junit.jupiter.api.Test;

class PulseUnitsTest {
    private static final int LENGTH = 1000;
    private static final int TABLE = 8192;

    private static float[] of(String... lines) {
        UnitBench bench = new UnitBench().does(lines);
        bench.score().set(Quantity.FUNCTION_LENGTH, TABLE).gen(0, Generator.GEN5, 1, 1, 1, 0);
        return bench.play(LENGTH);
    }

    private static double partial(double increment, int i) {
        return Math.sin(2 * Math.PI * increment * i / TABLE);
    }

    @Test
    void aPulseIsASumOfSinesOfEqualDistance() {
        float[] heard = of("blp b1 .8 200 130 7 d d", "out b1");
        assertThat(UnitBench.error(heard, i -> {
                    double sum = 0;
                    for (int k = 0; k < 7; k++) {
                        sum += partial(200 + 130 * k, i);
                    }
                    return .8 * sum / 7;
                }))
                .isLessThan(.01);
    }

    @Test
    void aPulseOfNoSineIsSilent() {
        assertThat(of("blp b1 .8 200 130 0 d d", "out b1")).containsOnly(0);
        assertThat(of("blp b1 .8 200 130 -3 d d", "out b1")).containsOnly(0);
    }

    @Test
    void aBandAddsComponentsUpToTheFirstBeyondItsLimit() {
        float[] heard = of("band b1 .3 .5 100 250 100 f1 d", "out b1");
        assertThat(UnitBench.error(heard, i -> .3 * partial(100, i) + .15 * partial(200, i) + .075 * partial(300, i)))
                .isLessThan(.001);
    }

    @Test
    void aFactorBelowZeroMultiplies() {
        float[] heard = of("band b1 .3 1 100 300 -2 f1 d", "out b1");
        assertThat(UnitBench.error(heard, i -> .3 * (partial(100, i) + partial(200, i) + partial(400, i))))
                .isLessThan(.002);
    }

    @Test
    void stepsThatLeadNowhereEndABand() {
        assertThat(of("band b1 .3 1 100 300 0 f1 d", "out b1")).isEqualTo(of("band b1 .3 1 100 100 1 f1 d", "out b1"));
        assertThat(of("band b1 .3 1 100 300 -1 f1 d", "out b1")).isEqualTo(of("band b1 .3 1 100 100 1 f1 d", "out b1"));
        assertThat(of("band b1 .3 1 100 300 1e-9 f1 d", "out b1")).hasSize(LENGTH);
    }

    /** The function rises from 0 to 1 over the range. */
    private static float[] illusion(String arguments, String heard) {
        UnitBench bench = new UnitBench().does("illus b1 b2 " + arguments, "out " + heard);
        bench.score().gen(0, Generator.GEN3, 1, Optional.of(HandmadeScore.number(101)), 0, 1);
        return bench.play(10);
    }

    @Test
    void aComponentIsFoldedIntoTheRange() {
        assertThat(illusion("1 30 3 2 f1 20 80", "b2")).containsOnly(30);
        assertThat(illusion("1 30 2 2 f1 20 80", "b2")).containsOnly(60);
        assertThat(illusion("1 30 3 1 f1 20 80", "b2")[0]).isEqualTo(22.5f);
        assertThat(illusion("1 5 1 1 f1 20 80", "b2")[0]).isEqualTo(20);
    }

    @Test
    void itsAmplitudeIsAFunctionOfItsPlaceInTheRange() {
        assertThat(illusion(".5 50 1 1 f1 20 80", "b1")[0]).isEqualTo(.25f, within(.005f));
        assertThat(illusion(".5 80 1 1 f1 20 80", "b1")[0]).isEqualTo(.5f);
    }

    @Test
    void whatCannotBeFoldedIsSilent() {
        assertThat(illusion("1 0 1 1 f1 20 80", "b1")).containsOnly(0);
        assertThat(illusion("1 200 1 1 f1 80 20", "b1")).containsOnly(0);
        assertThat(illusion("1 -5 1 1 f1 20 80", "b1")).containsOnly(0);
        assertThat(illusion("1 50 2000000000 1 f1 20 80", "b1")).hasSize(10);
    }
}
