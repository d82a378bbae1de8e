package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeterMapTest {

    private static final MeterMap WALTZ = MeterMap.steady(new Meter(3, 4));

    /** Two bars of 3/4 after a pickup of one beat, then 6/8, then 4/4 after two bars of it. */
    private static final MeterMap CHANGING =
            MeterMap.of(List.of(mark("0", 3, 4), mark("7", 6, 8), mark("13", 4, 4)), Beats.of(1));

    @ParameterizedTest
    @CsvSource({"3, 4, 3b", "6, 8, 3b", "4, 4, 4b", "7, 8, 7/2b", "2, 2, 4b", "5, 64, 5/16b", "1, 1, 4b"})
    void aBarHasItsLengthInQuarters(int beats, int unit, String length) {
        assertThat(new Meter(beats, unit).barLength()).hasToString(length);
        assertThat(new Meter(beats, unit)).hasToString(beats + "/" + unit);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "3, 0", "3, 3", "3, 128", "-3, 4", "3, -4", "1000, 4", "4, -2147483648"})
    void someMetersDoNotExist(int beats, int unit) {
        assertThat(Meter.exists(beats, unit)).isFalse();
        assertThatThrownBy(() -> new Meter(beats, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, 3/4",
        "3, 1, 3/4",
        "4, 1, 1/1",
        "1.5, 4, 3/8",
        "1.5, 16, 6/16",
        "0.0625, 4, 1/64",
        "999, 4, 999/4"
    })
    void findsTheMeterOfALength(String beats, int unit, String meter) {
        assertThat(Meter.ofLength(Beats.parse(beats), unit))
                .map(Meter::toString)
                .contains(meter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "1000", "-1", "4294967297"})
    void findsNoMeterWhereThereIsNone(String beats) {
        assertThat(Meter.ofLength(Beats.parse(beats), 4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0b", "5/2, 1, 5/2b", "3, 2, 0b", "31/3, 4, 4/3b", "-1, 1, -1b"})
    void barsAreCountedFromOne(String beats, long bar, String position) {
        assertThat(WALTZ.barAt(Beats.parse(beats))).isEqualTo(new BarPosition(bar, Beats.parse(position), Beats.of(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0b, 1b",
        "1/2, 0, 1/2b, 1b",
        "1, 1, 0b, 3b",
        "6, 2, 2b, 3b",
        "7, 3, 0b, 3b",
        "12, 4, 2b, 3b",
        "13, 5, 0b, 4b",
        "22, 7, 1b, 4b"
    })
    void aPickupIsBarZeroAndMetersChange(String beats, long bar, String position, String length) {
        assertThat(CHANGING.barAt(Beats.parse(beats)))
                .isEqualTo(new BarPosition(bar, Beats.parse(position), Beats.parse(length)));
    }

    @Test
    void knowsBarLinesAndTheMeterThere() {
        assertThat(CHANGING.isBarLine(Beats.of(10))).isTrue();
        assertThat(CHANGING.isBarLine(Beats.of(11))).isFalse();
        assertThat(CHANGING.meterAt(Beats.ZERO)).isEqualTo(new Meter(3, 4));
        assertThat(CHANGING.meterAt(Beats.parse("6.999"))).isEqualTo(new Meter(3, 4));
        assertThat(CHANGING.meterAt(Beats.of(7))).isEqualTo(new Meter(6, 8));
        assertThat(CHANGING.meterAt(Beats.of(1000))).isEqualTo(new Meter(4, 4));
    }

    @Test
    void aBarCheckInPlaceIsRight() {
        assertThat(WALTZ.faultAt(Beats.of(6), Beats.of(3))).isEmpty();
        assertThat(WALTZ.faultAt(Beats.of(6), Beats.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 1, 4b, 3b", "2, 0, 1, 2b, 3b", "8, 6, 3, 2b, 3b", "19/2, 6, 3, 7/2b, 3b", "13, 0, 5, 1b, 3b"})
    void aBarCheckOutOfPlaceNamesTheBar(String here, String previous, long bar, String found, String due) {
        BarFault fault = WALTZ.faultAt(Beats.parse(here), Beats.parse(previous)).orElseThrow();
        assertThat(fault).isEqualTo(new BarFault(bar, Beats.parse(found), Beats.parse(due)));
        assertThat(WALTZ.isBarLine(Beats.parse(here).minus(fault.excess()))).isTrue();
    }

    @Test
    void aPickupOfTheWrongLengthIsBarZero() {
        assertThat(CHANGING.faultAt(Beats.of(2), Beats.ZERO)).contains(new BarFault(0, Beats.of(2), Beats.of(1)));
        assertThat(CHANGING.faultAt(Beats.of(1, 2), Beats.ZERO)).contains(new BarFault(0, Beats.of(1, 2), Beats.of(1)));
    }

    @Test
    void aPickupMayEndWithAChange() {
        MeterMap map = MeterMap.of(List.of(mark("0", 3, 4), mark("1", 4, 4)), Beats.of(1));
        assertThat(map.barAt(Beats.of(5))).isEqualTo(new BarPosition(2, Beats.ZERO, Beats.of(4)));
    }

    @Test
    void conflictsAreTold() {
        List<MeterMark> marks = List.of(
                mark("0", 3, 4), mark("4", 4, 4), mark("6", 2, 4), mark("8", 3, 4), mark("8", 2, 4), mark("-1", 2, 4));
        assertThat(MeterMap.conflicts(marks, Beats.ZERO))
                .containsExactly(
                        new MeterConflict.BeforeStart(5),
                        new MeterConflict.OffBarLine(1, new BarPosition(2, Beats.of(1), Beats.of(3))),
                        new MeterConflict.OffBarLine(2, new BarPosition(3, Beats.of(2), Beats.of(4))),
                        new MeterConflict.SameBeat(4, 3));
        assertThatThrownBy(() -> MeterMap.of(marks, Beats.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFaultyPickupAndALateStartAreTold() {
        assertThat(MeterMap.conflicts(List.of(mark("3", 3, 4)), Beats.ZERO))
                .containsExactly(new MeterConflict.LateStart(0));
        assertThat(MeterMap.conflicts(List.of(mark("0", 3, 4)), Beats.of(3)))
                .containsExactly(new MeterConflict.Pickup(Beats.of(3), Beats.of(3)));
        assertThat(MeterMap.conflicts(List.of(mark("0", 3, 4)), Beats.of(-1)))
                .containsExactly(new MeterConflict.Pickup(Beats.of(-1), Beats.of(3)));
        assertThat(MeterMap.conflicts(List.of(), Beats.of(1))).isEmpty();
        assertThatThrownBy(() -> MeterMap.of(List.of(), Beats.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hugePlacesDoNoHarm() {
        MeterMap map = MeterMap.steady(new Meter(1, 64));
        assertThat(map.barAt(Beats.parse("1e30")).bar()).isPositive();
    }

    private static MeterMark mark(String at, int beats, int unit) {
        return new MeterMark(Beats.parse(at), new Meter(beats, unit));
    }
}
