package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.Setting.Flag;
import org.cmusic.model.carl.Setting.Quantity;
import org.junit.jupiter.api.Test;

class SpaceUnitTest {
    private static final int RATE = 8000;
    private static final double SECONDS_A_METRE = 1 / 3350.;
    private static final String SPACE = "space b1 1 d d d d d d d d d d d d ";

    /** A click at a place, the reverberation off unless it is asked for. */
    private static HandmadeScore click(String place, double reverb) {
        return HandmadeScore.at(RATE)
                .set(Flag.QUAD)
                .set(Quantity.REVERB_SCALE, reverb)
                .ins("a", "adn b2 1", "diff b1 b2 v1", SPACE + place)
                .note(0, "a", .5);
    }

    private static int first(float[] channel) {
        for (int i = 0; i < channel.length; i++) {
            if (channel[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The first 50 ms fade in: so the click is soft, but when it comes is told. Sound is ten times as fast as in air. */
    @Test
    void directSoundIsLateByItsWay() {
        float[][] heard = click("10 4 0 1 1", 0).playChannels();
        assertThat(first(heard[0])).isEqualTo((int) (6 * SECONDS_A_METRE * RATE));
        float[][] behind = click("-10 -4 0 1 1", 0).playChannels();
        assertThat(first(behind[2])).isEqualTo((int) (6 * SECONDS_A_METRE * RATE));
    }

    /** A steady sound: after the fade and the way the amplitudes of all open ways add up. */
    private static float[][] steady(String place) {
        return HandmadeScore.at(RATE)
                .set(Flag.QUAD)
                .set(Quantity.REVERB_SCALE, 0)
                .ins("a", "adn b1 1", SPACE + place)
                .note(0, "a", 1.5)
                .playChannels();
    }

    @Test
    void soundFallsWithItsWayAndWallsCutItOff() {
        float[][] heard = steady("10 0 0 1 1");
        double right = 1 / (1 + Math.hypot(6, 4));
        assertThat((double) heard[0][11_000]).isGreaterThan(right);
        assertThat(heard[0][11_000]).isEqualTo(heard[3][11_000], within(1e-6f));
        assertThat(heard[1][11_000]).isLessThan(heard[0][11_000]);
        assertThat(heard[1][11_000]).isEqualTo(heard[2][11_000], within(1e-6f));
    }

    @Test
    void theShareOfTheBackIsWhatGoesBackwards() {
        float ahead = steady("10 0 3.14159265 1 .25")[0][11_000];
        float all = steady("10 0 3.14159265 1 1")[0][11_000];
        float away = steady("10 0 0 1 .25")[0][11_000];
        assertThat(ahead).isLessThanOrEqualTo(all);
        assertThat(away).isLessThan(all);
        assertThat(steady("10 0 0 1 0")[0][11_000]).isBetween(0f, all);
        assertThat(steady("10 0 0 1 -1")[0][11_000]).isBetween(0f, all);
    }

    @Test
    void soundOutsideReverberatesAndFallsSilent() {
        HandmadeScore score = click("10 4 0 1 1", .1).ter(6);
        float[][] heard = score.playChannels();
        double early = loudness(heard[1], RATE / 10, RATE / 2);
        double late = loudness(heard[1], RATE, 3 * RATE / 2);
        assertThat(early).isGreaterThan(late).isPositive();
        assertThat(loudness(heard[1], 5 * RATE, 6 * RATE)).isZero();
    }

    private static double loudness(float[] sound, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.abs(sound[i]);
        }
        return sum;
    }

    @Test
    void aSoundThatMovesBySampleIsFollowed() {
        HandmadeScore score = HandmadeScore.at(RATE)
                .set(Flag.STEREO)
                .ins("a", "osc b1 .5 30 f1 d", "osc b2 20 .5 f1 d", "osc b3 20 .5 f2 d", SPACE + "b2 b3 0 1 1")
                .gen(0, Generator.GEN5, 1, 1, 1, 0)
                .gen(0, Generator.GEN5, 2, 1, 1, 1.570796)
                .note(0, "a", 1);
        for (float[] channel : score.playChannels()) {
            for (float sample : channel) {
                assertThat(Math.abs(sample)).isLessThan(1);
            }
        }
    }

    @Test
    void roomsOfNoSizeMakeNoHarm() {
        for (Setting.Layout layout : Setting.Layout.values()) {
            List<Expression> zeros = Collections.nCopies(4, HandmadeScore.number(0));
            HandmadeScore score = HandmadeScore.at(RATE)
                    .set(Flag.QUAD)
                    .set(new Setting.Places(layout, zeros, zeros))
                    .ins("a", "adn b1 1", SPACE + "1 2 3 1 1")
                    .note(0, "a", .1);
            assertThat(score.playChannels()[0]).hasSize(800);
        }
    }
}
