package org.cmusic.engine.musicv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Row;
import org.junit.jupiter.api.Test;

/** The functions that GEN cards compute, beside plain formulas for them. */
class FunctionsTest {
    private final Store store = new Store();
    private final Row row = new Row();

    /** The 512 numbers of function 2, 1 where they are full. */
    private double[] computed(int routine, double... fields) {
        float[] card = new float[4 + fields.length];
        card[0] = 3;
        card[2] = routine;
        card[3] = 2;
        for (int i = 0; i < fields.length; i++) {
            card[4 + i] = (float) fields[i];
        }
        row.read(new Card(0, card));
        new Functions(store).compute(row);
        return IntStream.range(0, 512)
                .mapToDouble(i -> (double) store.get(Store.function(2) + i) / Store.FUNCTION_SCALE)
                .toArray();
    }

    private static void assertIs(double[] function, IntToDoubleFunction wanted) {
        assertIs(function, wanted, 3e-6);
    }

    private static void assertIs(double[] function, IntToDoubleFunction wanted, double near) {
        double[] all = IntStream.range(0, 512).mapToDouble(wanted).toArray();
        assertThat(function).containsExactly(all, Offset.offset(near));
    }

    private static double line(double position, double[] places, double[] values) {
        int i = 1;
        while (i < places.length - 1 && places[i] < position) {
            i++;
        }
        double share = (position - places[i - 1]) / (places[i] - places[i - 1]);
        return values[i - 1] + share * (values[i] - values[i - 1]);
    }

    @Test
    void lineSegmentsGoFromPointToPoint() {
        assertIs(
                computed(1, 0, 0, .99, 50, .7, 205, .5, 400, 0, 511),
                i -> line(i, new double[] {0, 50, 205, 400, 511}, new double[] {0, .99, .7, .5, 0}));
    }

    @Test
    void whatLineSegmentsDoNotSayIsTakenFromAnEarlierCard() {
        computed(1, 0, 0, 0, 100, 1, 511);
        assertIs(computed(1, .5, 0, .5, 100), i -> line(i, new double[] {0, 100, 511}, new double[] {.5, .5, 1}));
    }

    @Test
    void harmonicsAreSummedAndBroughtToTheirPeak() {
        double peak = IntStream.range(0, 512)
                .mapToDouble(i -> Math.abs(harmonics(i)))
                .max()
                .orElseThrow();
        assertIs(computed(2, 1, .5, .25, 3), i -> .99999 * harmonics(i) / peak);
        assertIs(computed(2, 1, .5, .25, -3), FunctionsTest::harmonics);
    }

    private static double harmonics(int i) {
        double turn = 2 * Math.PI * i / 511;
        return Math.sin(turn) + .5 * Math.sin(2 * turn) + .25 * Math.sin(3 * turn);
    }

    @Test
    void cosinesBeginWithTheConstantAndCountFromTwoOn() {
        assertIs(
                computed(2, .5, .1, .2, -1),
                i -> .5 * Math.sin(2 * Math.PI * i / 511) + .1 + .2 * Math.cos(2 * Math.PI * i / 511));
        assertIs(computed(2, .5, .1, -1), i -> .5 * Math.sin(2 * Math.PI * i / 511));
        assertIs(computed(2, 0, 0, 2), i -> 0);
    }

    @Test
    void equalSegmentsStandEquallyFarApart() {
        double[] function = computed(3, 0, 9, 7, 6, 0);
        assertThat(Arrays.copyOf(function, 1)).containsExactly(0);
        assertThat(function[127]).isCloseTo(1, Offset.offset(1e-6));
        assertThat(function[255]).isCloseTo(7 / 9.0, Offset.offset(1e-6));
        assertThat(function[383]).isCloseTo(6 / 9.0, Offset.offset(1e-6));
        assertThat(function[511]).isZero();
        assertThat(function[63]).isCloseTo(63 / 127.0, Offset.offset(1e-4));
        assertIs(computed(3, 0, 0), i -> 0);
    }

    @Test
    void sinesStandInTheirRanges() {
        IntToDoubleFunction half = i -> i < 256 ? .99999 * Math.sin(2 * Math.PI / 511 * (3 * i + 100)) : 0;
        assertIs(computed(4, 2, 3, 100, 1, 256), half, 1e-4);
        double[] two = computed(4, 1, 1, 0, 1, 512, .5, 2, 0, 1, 512);
        assertThat(two[0]).isZero();
        assertThat(Arrays.stream(two).max().orElseThrow()).isCloseTo(.99999, Offset.offset(1e-6));
    }

    @Test
    void anEnvelopeRisesGoesOnAndFalls() {
        assertIs(computed(6, 8, .5, 0, 10), i -> {
            double steps = 127;
            if (i < 128) {
                return .5 * .99999 * Math.pow(2, 8 * (i - 127) / steps);
            }
            if (i < 256) {
                return .99999 * (.5 + (.99999 - .5) * (i - 127) / steps);
            }
            return i < 383 ? .99999 * .99999 * Math.pow(2, -10 * (i - 256) / steps) : 0;
        });
    }

    @Test
    void aDecayFallsByPowersOfTwo() {
        assertIs(computed(7, -6), i -> .9999 * Math.pow(2, -6.0 * i / 511));
        assertIs(computed(7, 6), i -> 0);
        assertIs(computed(7, 0), i -> .99999 * Math.pow(.008, 1 - Math.cos(6.2832 * (i + 1 - 256.5) / 511)));
    }

    @Test
    void bellsStandOneTwoOrThreeTimes() {
        assertIs(computed(8, 0, 2), i -> Math.pow(.008, 1 - Math.cos(6.2832 * (i + 1 - 256.5) / 511)));
        assertIs(computed(8, 1), i -> Math.pow(.008, .5 * (1 - Math.sin(6.2832 * (i + 1 - 65) / 256))));
        assertIs(computed(8, -1), i -> Math.pow(.008, .5 * (1 - Math.sin(6.2832 * (i + 1 - 44) / 170))));
    }

    @Test
    void theFifthRoutineLeavesTheFunctionAlone() {
        double[] before = computed(1, 0, 0, 1, 511);
        assertThat(computed(5, 1, 2, 3)).isEqualTo(before);
    }
}
