package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TempoMapTest {

    @Test
    void aBeatIsASecondWhereNothingIsSaid() {
        assertThat(TempoMap.DEFAULT.seconds(Beats.of(7, 2))).isEqualTo(3.5);
        assertThat(TempoMap.DEFAULT.beats(-2)).isEqualTo(-2);
        assertThat(TempoMap.DEFAULT.bpmAt(Beats.of(100))).isEqualTo(60);
    }

    @Test
    void aLateChangeLeavesTheDefaultBeforeIt() {
        TempoMap map = TempoMap.of(List.of(TempoMark.change(Beats.of(4), 120)));
        assertThat(map.seconds(6)).isEqualTo(5);
        assertThat(map.beats(5)).isEqualTo(6);
        assertThat(map.bpmAt(Beats.parse("3.999"))).isEqualTo(60);
        assertThat(map.bpmAt(Beats.of(4))).isEqualTo(120);
    }

    @Test
    void aRampLastsTheLogarithmOfItsTempi() {
        TempoMap map = TempoMap.of(List.of(
                TempoMark.change(Beats.ZERO, 60),
                TempoMark.ramp(Beats.of(16), 120, Beats.of(8)),
                TempoMark.change(Beats.of(30), 30)));
        double ramp = 8 * StrictMath.log(2);
        assertThat(map.seconds(24)).isCloseTo(16 + ramp, within(1e-12));
        assertThat(map.bpmAt(Beats.of(20))).isEqualTo(90);
        assertThat(map.seconds(30)).isCloseTo(16 + ramp + 3, within(1e-12));
        assertThat(map.seconds(31)).isCloseTo(16 + ramp + 5, within(1e-12));
    }

    @Test
    void aRampEqualsTheSumOfItsSmallSteps() {
        TempoMap map = TempoMap.of(List.of(TempoMark.ramp(Beats.ZERO, 7, Beats.of(10))));
        int steps = 200_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double middle = (i + 0.5) / steps;
            sum += 60 / (60 + (7 - 60) * middle) * 10 / steps;
        }
        assertThat(map.seconds(10)).isCloseTo(sum, within(1e-8));
    }

    @Test
    void aRampOfAlmostNothingIsAlmostSteady() {
        TempoMap map = TempoMap.of(List.of(TempoMark.ramp(Beats.ZERO, 60 + 1e-9, Beats.of(1000))));
        assertThat(map.seconds(1000)).isCloseTo(1000 - 0.5 * 1000 * 1e-9 / 60, within(1e-12));
    }

    @Test
    void aRampMayStartFromAChangeOnItsBeat() {
        TempoMap map =
                TempoMap.of(List.of(TempoMark.ramp(Beats.of(2), 200, Beats.of(2)), TempoMark.change(Beats.of(2), 100)));
        assertThat(map.bpmAt(Beats.of(3))).isEqualTo(150);
    }

    @Test
    void beforeBeatZeroTheFirstTempoHolds() {
        TempoMap ramp =
                TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 120), TempoMark.ramp(Beats.ZERO, 240, Beats.of(4))));
        assertThat(ramp.seconds(-4)).isEqualTo(-2);
        assertThat(ramp.beats(-2)).isEqualTo(-4);
        assertThat(ramp.bpmAt(Beats.of(-4))).isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void beatsAndSecondsAreInverse(long seed) {
        Random random = new Random(seed);
        TempoMap map = randomMap(random);
        for (int i = 0; i < 300; i++) {
            double beats = random.nextDouble() * 120 - 2;
            double seconds = map.seconds(beats);
            assertThat(map.beats(seconds)).isCloseTo(beats, within(1e-12 * (1 + Math.abs(beats))));
            assertThat(map.seconds(map.beats(seconds))).isCloseTo(seconds, within(1e-12 * (1 + Math.abs(seconds))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void timeNeverRunsBack(long seed) {
        TempoMap map = randomMap(new Random(seed));
        double before = map.seconds(-1.0);
        for (int i = -99; i < 12_000; i++) {
            double now = map.seconds(i / 100.0);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void aShiftedMapRunsAsTheWholeDoesFromThere(long seed) {
        Random random = new Random(seed);
        TempoMap map = randomMap(random);
        for (int i = 0; i < 50; i++) {
            Beats origin = Beats.of(random.nextInt(600), 6);
            TempoMap shifted = map.shiftedTo(origin);
            assertThat(TempoMap.of(shifted.marks())).isEqualTo(shifted);
            for (int beat = 0; beat < 40; beat++) {
                Beats later = Beats.of(beat, 2);
                double whole = map.seconds(origin.plus(later)) - map.seconds(origin);
                assertThat(shifted.seconds(later)).isCloseTo(whole, within(1e-11));
                assertThat(shifted.bpmAt(later)).isCloseTo(map.bpmAt(origin.plus(later)), within(1e-9));
            }
        }
    }

    @Test
    void aMapMayBeSeenFromBeforeItsStart() {
        TempoMap map = TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 120), TempoMark.change(Beats.of(4), 30)));
        assertThat(map.shiftedTo(Beats.of(-2)).seconds(7)).isEqualTo(5);
    }

    @Test
    void aSectionTakesOverTheTempoUpToItsOwn() {
        TempoMap before = TempoMap.of(List.of(
                TempoMark.change(Beats.ZERO, 60),
                TempoMark.ramp(Beats.of(4), 120, Beats.of(8)),
                TempoMark.change(Beats.of(20), 30)));
        TempoMap carried = before.shiftedTo(Beats.of(6));
        assertThat(carried.then(List.of())).isEqualTo(carried);

        TempoMap cut = carried.then(List.of(TempoMark.change(Beats.of(2), 200)));
        assertThat(cut.bpmAt(Beats.of(1))).isEqualTo(82.5);
        assertThat(cut.seconds(2)).isCloseTo(carried.seconds(2), within(1e-13));
        assertThat(cut.bpmAt(Beats.of(2))).isEqualTo(200);
        assertThat(cut.bpmAt(Beats.of(100))).isEqualTo(200);

        TempoMap ramp = carried.then(List.of(TempoMark.ramp(Beats.ZERO, 15, Beats.of(4))));
        assertThat(ramp.bpmAt(Beats.of(2))).isEqualTo(45);
        TempoMap anew = carried.then(List.of(TempoMark.change(Beats.ZERO, 10)));
        assertThat(anew).isEqualTo(TempoMap.steady(10));
        assertThatThrownBy(() -> carried.then(List.of(TempoMark.change(Beats.ZERO, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderOfMarksDoesNotMatter() {
        TempoMark first = TempoMark.change(Beats.ZERO, 72);
        TempoMark second = TempoMark.ramp(Beats.of(16), 96, Beats.of(8));
        assertThat(TempoMap.of(List.of(second, first)))
                .isEqualTo(TempoMap.of(List.of(first, second)))
                .hasSameHashCodeAs(TempoMap.of(List.of(first, second)));
    }

    @Test
    void marksThatCollideAreTold() {
        List<TempoMark> marks = List.of(
                TempoMark.ramp(Beats.of(4), 90, Beats.of(8)),
                TempoMark.change(Beats.of(12), 60),
                TempoMark.change(Beats.of(11), 100),
                TempoMark.change(Beats.of(12), 61),
                TempoMark.change(Beats.of(4), 80),
                TempoMark.ramp(Beats.of(4), 10, Beats.of(1)));
        assertThat(TempoMap.conflicts(marks))
                .containsExactly(
                        new TempoConflict.Overlap(2, 0),
                        new TempoConflict.Overlap(3, 1),
                        new TempoConflict.Overlap(5, 0));
        assertThatThrownBy(() -> TempoMap.of(marks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRampWrittenLaterIsToldOnceForAllItCovers() {
        List<TempoMark> marks = List.of(
                TempoMark.change(Beats.of(2), 90),
                TempoMark.change(Beats.of(3), 60),
                TempoMark.ramp(Beats.of(1), 100, Beats.of(9)));
        assertThat(TempoMap.conflicts(marks)).containsExactly(new TempoConflict.Overlap(2, 0));
    }

    @Test
    void marksThatAreWrongInThemselvesAreTold() {
        List<TempoMark> marks = List.of(
                TempoMark.change(Beats.ZERO, 0),
                TempoMark.change(Beats.ZERO, -3),
                TempoMark.change(Beats.ZERO, Double.NaN),
                TempoMark.change(Beats.ZERO, Double.POSITIVE_INFINITY),
                TempoMark.change(Beats.of(-1), 60),
                TempoMark.ramp(Beats.of(1), 60, Beats.of(-1)),
                TempoMark.change(Beats.ZERO, 60));
        assertThat(TempoMap.conflicts(marks))
                .containsExactly(
                        new TempoConflict.OutOfRange(0),
                        new TempoConflict.OutOfRange(1),
                        new TempoConflict.OutOfRange(2),
                        new TempoConflict.OutOfRange(3),
                        new TempoConflict.BeforeStart(4),
                        new TempoConflict.Backwards(5));
    }

    @Test
    void aHundredThousandMarksAreNoTrouble() {
        List<TempoMark> marks = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            marks.add(TempoMark.change(Beats.of(i), i % 2 == 0 ? 60 : 120));
        }
        assertThat(TempoMap.of(marks).seconds(100_000)).isCloseTo(75_000, within(1e-6));
    }

    /** Ramps and changes of 20 to 320 bpm, touching or with gaps, over about a hundred beats. */
    private static TempoMap randomMap(Random random) {
        List<TempoMark> marks = new ArrayList<>();
        Beats at = Beats.of(random.nextInt(3));
        while (at.isBefore(Beats.of(100))) {
            Beats over = random.nextBoolean() ? Beats.of(1 + random.nextInt(60), 6) : Beats.ZERO;
            marks.add(TempoMark.ramp(at, 20 + random.nextInt(300), over));
            Beats gap =
                    over.equals(Beats.ZERO) || random.nextBoolean() ? Beats.of(1 + random.nextInt(30), 6) : Beats.ZERO;
            at = at.plus(over).plus(gap);
        }
        return TempoMap.of(marks);
    }
}
