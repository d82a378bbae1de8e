package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.assertj.core.data.Offset;
import org.cmusic.model.carl.Generator;
import org.junit.jupiter.api.Test;

class EnvelopeUnitsTest {
    private static final Offset<Float> CLOSE = within(1e-4f);
    private static final int RATE = UnitBench.RATE;

    /** A function of four straight parts: up to 1, down to .5, level, down to 0. */
    private static float[] seg(int samples, String increments, double... parameters) {
        UnitBench bench = new UnitBench().does("seg b1 1 f1 d " + increments, "out b1");
        bench.score()
                .gen(0, Generator.GEN1, 1, Optional.of(HandmadeScore.number(4001)), 0, 0, 1, 1, 2, .5, 3, .5, 4, 0);
        return bench.play(samples, parameters);
    }

    private static String seconds(double seconds) {
        return String.valueOf(4001 / (seconds * RATE));
    }

    @Test
    void eachPartHasATimeOfItsOwn() {
        float[] heard = seg(4000, seconds(.1) + " " + seconds(.2) + " " + seconds(.05) + " " + seconds(.15));
        assertThat(heard[400]).isEqualTo(.5f, within(.003f));
        assertThat(heard[800]).isEqualTo(1, within(.003f));
        assertThat(heard[1600]).isEqualTo(.75f, within(.003f));
        assertThat(heard[2400]).isEqualTo(.5f, within(.003f));
        assertThat(heard[2700]).isEqualTo(.5f, within(.003f));
        assertThat(heard[3400]).isEqualTo(.25f, within(.003f));
    }

    @Test
    void zerosShareWhatIsLeftOfTheNote() {
        float[] shared = seg(4000, seconds(.1) + " 0 0 " + seconds(.1));
        float[] told = seg(4000, seconds(.1) + " " + seconds(.15) + " " + seconds(.15) + " " + seconds(.1));
        for (int i = 0; i < 4000; i++) {
            assertThat(shared[i]).isEqualTo(told[i], within(.002f));
        }
    }

    @Test
    void theLastValueIsHeld() {
        float[] heard = seg(1000, seconds(.01) + " " + seconds(.01) + " " + seconds(.01) + " " + seconds(.01));
        assertThat(heard[400]).isEqualTo(0, within(1e-3f));
        assertThat(heard[999]).isEqualTo(heard[400]);
    }

    /** What a zero comes to is written where it stood: the next note finds it there. */
    @Test
    void aZeroInAVariableIsZeroOnce() {
        HandmadeScore score = HandmadeScore.at(RATE)
                .ins("a", "seg b1 1 f1 d v1", "out b1")
                .gen(0, Generator.GEN3, 1, 0, 1)
                .note(0, "a", .25)
                .note(.25, "a", .5);
        float[] heard = score.play();
        assertThat(heard[1999]).isEqualTo(1, within(.002f));
        assertThat(heard[2000 + 1000]).isEqualTo(.5f, within(.002f));
        assertThat(heard[2000 + 2500]).isEqualTo(heard[5999]);
    }

    @Test
    void partsThatAreTooLongForTheNoteMakeNoHarm() {
        assertThat(seg(1000, seconds(.1) + " 0 " + seconds(.1))).hasSize(1000);
        assertThat(seg(1000, "0 " + seconds(.125) + " 0")).hasSize(1000);
        assertThat(seg(1000, "")).hasSize(1000);
    }

    private static float[] trans(int samples, String points, double... parameters) {
        return new UnitBench().does("trans b1 d d d " + points, "out b1").play(samples, parameters);
    }

    @Test
    void transitionsGoFromPointToPoint() {
        float[] heard = trans(2000, "0 0 0 1 1 0 4 -1");
        assertThat(heard[250]).isEqualTo(.5f, within(.001f));
        assertThat(heard[501]).isEqualTo(1, within(.002f));
        assertThat(heard[1250]).isEqualTo(0, within(.003f));
        assertThat(heard[1999]).isEqualTo(-1, within(.004f));
    }

    @Test
    void transitionsMayBeExponential() {
        float[] heard = trans(2000, "0 .5 -3 1 2");
        assertThat(UnitBench.error(heard, i -> .5 + 1.5 * (1 - Math.exp(-3 * i / 2000.5)) / (1 - Math.exp(-3))))
                .isLessThan(1e-4);
    }

    @Test
    void valuesOfATransitionMayBeFieldsOfTheNote() {
        assertThat(trans(500, "0 p5 p6 1 p7", .25, 2, .75)).isEqualTo(trans(500, "0 .25 2 1 .75"));
    }

    @Test
    void segmentsShorterThanASampleArePassedOver() {
        float[] heard = trans(100, "0 0 0 .001 1 0 .002 .5 0 1 .5");
        assertThat(heard).hasSize(100);
        assertThat(heard[50]).isEqualTo(.5f, CLOSE);
        assertThat(trans(100, "0 0 0 0 1")).hasSize(100);
    }

    @Test
    void theEndsOfASoundAreHalfWavesOfACosine() {
        float[] heard = new UnitBench()
                .does("adn b1 1", "janus b1 b1 .025 .05 d", "out b1")
                .play(1000);
        assertThat(UnitBench.error(heard, i -> {
                    if (i <= 200) {
                        return .5 - .5 * Math.cos(Math.PI * i / 200);
                    }
                    return i < 600 ? 1 : .5 + .5 * Math.cos(Math.PI * (i - 600) / 400);
                }))
                .isLessThan(1e-6);
    }

    @Test
    void anEndOfNoLengthChangesNothing() {
        float[] heard =
                new UnitBench().does("adn b1 1", "janus b1 b1 0 0 d", "out b1").play(100);
        assertThat(heard).containsOnly(1);
    }
}
