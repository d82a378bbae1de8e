package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.junit.jupiter.api.Test;

class BarLinesTest {
    private static final Meter FOUR = new Meter(4, 4);

    private final Findings findings = new Findings("kern");
    private final BarLines lines = new BarLines(findings);

    /** The map of bar lines at some beats, of music that ends with the last. */
    private Optional<MeterMap> map(int... beats) {
        for (int i = 0; i < beats.length; i++) {
            lines.barLine(Beats.of(beats[i]), i + 1, 1);
        }
        return lines.map(Beats.of(beats[beats.length - 1]));
    }

    private static MeterMark mark(int at, int beats) {
        return new MeterMark(Beats.of(at), new Meter(beats, 4));
    }

    @Test
    void wholeBars() {
        lines.meter(Beats.ZERO, FOUR);
        assertThat(map(0, 4, 8)).contains(MeterMap.steady(FOUR));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shortFirstBarIsAPickupAndShortLastBarIsNothingOdd() {
        lines.meter(Beats.ZERO, FOUR);
        assertThat(map(1, 5, 9, 12)).contains(MeterMap.of(List.of(mark(0, 4)), Beats.of(1)));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void barDividedByASignIsOne() {
        lines.meter(Beats.ZERO, FOUR);
        assertThat(map(1, 5, 8, 9, 13)).contains(MeterMap.of(List.of(mark(0, 4)), Beats.of(1)));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void barOfAnotherLengthHasAMeterOfItsOwn() {
        lines.meter(Beats.ZERO, FOUR);
        assertThat(map(4, 10, 14)).contains(MeterMap.of(List.of(mark(0, 4), mark(4, 6), mark(10, 4)), Beats.ZERO));
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.slug()).isEqualTo("kern-mended");
            assertThat(finding.line()).isEqualTo(2);
        });
    }

    @Test
    void meterChangesWhereItIsWritten() {
        lines.meter(Beats.ZERO, FOUR);
        lines.meter(Beats.of(8), new Meter(3, 4));
        assertThat(map(4, 8, 11, 14)).contains(MeterMap.of(List.of(mark(0, 4), mark(8, 3)), Beats.ZERO));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void lengthThatNoMeterHasLeavesMusicWithoutBars() {
        lines.meter(Beats.ZERO, FOUR);
        lines.barLine(Beats.of(4), 1, 1);
        lines.barLine(Beats.of(22, 3), 2, 1);
        assertThat(lines.map(Beats.of(34, 3))).isEmpty();
        assertThat(findings.list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.variant()).isEqualTo("bars"));
    }

    @Test
    void withoutBarLinesMetersMakeThem() {
        lines.meter(Beats.ZERO, FOUR);
        lines.meter(Beats.of(8), new Meter(3, 4));
        assertThat(lines.map(Beats.of(14))).contains(MeterMap.of(List.of(mark(0, 4), mark(8, 3)), Beats.ZERO));
        assertThat(new BarLines(findings).map(Beats.of(4))).isEmpty();
    }

    @Test
    void endlessMusicWithoutBarLinesHasItsMeterAtOnce() {
        lines.meter(Beats.ZERO, FOUR);
        lines.meter(Beats.of(6), new Meter(3, 4));
        assertThat(lines.map(Beats.of(1L << 60)))
                .contains(MeterMap.of(List.of(mark(0, 4), mark(4, 2), mark(6, 3)), Beats.ZERO));
    }

    @Test
    void pieceOfOneBarHasNoPickup() {
        lines.meter(Beats.ZERO, FOUR);
        assertThat(map(3)).contains(MeterMap.steady(FOUR));
    }
}
