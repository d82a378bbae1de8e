package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.HandmadePerformance.sending;
import static org.cmusic.engine.HandmadePerformance.tone;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestUnits.constant;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.cmusic.engine.RenderReport.Share;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.Signal;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;

/** What is told of a rendering. */
class RenderReportTest {
    private static final RenderSettings MONO =
            RenderSettings.of(8000, 1).withThreads(1).withBlockSize(100);

    private static Tone steady(double value, double seconds) {
        return tone(seconds, constant(value));
    }

    private static RenderReport report(HandmadePerformance performance, RenderSettings settings) {
        return new Recording().render(performance, settings, Stems.NONE);
    }

    @Test
    void levelsOfMixAndParts() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a", "b", "c")
                .with(0, 0, steady(0.5, 1))
                .with(1, 0.5, steady(-0.7, 0.5));
        RenderReport report = report(performance, MONO.withGain(2));
        assertThat(report.frames()).isEqualTo(8000);
        assertThat(report.level().peak()).isEqualTo(1);
        assertThat(report.level().frame()).isZero();
        assertThat(report.level().rms()).isCloseTo(Math.sqrt((1 + 0.16) / 2), within(1e-12));
        assertThat(report.parts().get(0).rms()).isCloseTo(1, within(1e-12));
        assertThat(report.parts().get(1).peak()).isCloseTo(1.4, within(1e-12));
        assertThat(report.parts().get(1).frame()).isEqualTo(4000);
        assertThat(report.parts().get(2).peak()).isZero();
    }

    @Test
    void levelsOfChannels() {
        HandmadePerformance performance =
                HandmadePerformance.of(tone(1, new Signal.Moving(points(0, 0, 1, 1)), Curve.constant(1)));
        RenderReport report = report(performance, RenderSettings.of(8000, 2));
        assertThat(report.channels().get(0).peak()).isZero();
        assertThat(report.channels().get(1).peak())
                .isEqualTo(report.level().peak())
                .isGreaterThan(0.999);
        assertThat(report.level().frame()).isEqualTo(7999);
        assertThat(report.level().rms()).isCloseTo(Math.sqrt(1 / 6.0), within(1e-3));
    }

    @Test
    void theSharesOfThePeak() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a").with(0, 0, steady(0.6, 0.1));
        for (int i = 1; i <= 6; i++) {
            performance = performance.with(0, 0.5, steady(0.1 * i, 0.2));
        }
        RenderReport report = report(performance, MONO);
        assertThat(report.level().frame()).isEqualTo(4000);
        assertThat(report.shares()).hasSize(6);
        assertThat(report.shares()).extracting(Share::amount).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(report.shares().get(0).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.description()).isEqualTo("note 6"));
        assertThat(report.shares().get(0).amount()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void whatIsAgainstThePeakHasANegativeShare() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a")
                .with(0, 0, steady(-0.6, 0.1), "loud")
                .with(0, 0, steady(0.2, 0.1), "against")
                .with(0, 0, steady(-0.3, 0.1), "loud");
        RenderReport report = report(performance, MONO.withGain(0.5));
        assertThat(report.shares()).hasSize(2);
        assertThat(report.shares().get(0).amount()).isCloseTo(0.45, within(1e-12));
        assertThat(report.shares().get(1).amount()).isCloseTo(-0.1, within(1e-12));
        assertThat(report.shares().get(0).notes()).hasSize(2);
        assertThat(report.level().peak()).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void silenceHasNoShares() {
        assertThat(report(HandmadePerformance.of(steady(0, 0.1)), MONO).shares())
                .isEmpty();
    }

    @Test
    void howManyNotesSoundAtOnce() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a")
                .with(0, 0, steady(0.1, 0.3))
                .with(0, 0.1, steady(0.1, 0.1))
                .with(0, 0.2, steady(0.1, 0.5))
                .with(0, 0.25, steady(0.1, 0.1));
        assertThat(report(performance, MONO).mostVoices()).isEqualTo(3);
    }

    @Test
    void anExtentIsMeasuredAlone() {
        HandmadePerformance performance =
                HandmadePerformance.ofParts("a").with(0, 0, steady(0.9, 0.1)).with(0, 0.5, steady(0.4, 0.5));
        RenderReport report = report(performance, MONO.withExtent(new Extent(2000, OptionalLong.of(6000))));
        assertThat(report.frames()).isEqualTo(4000);
        assertThat(report.level().peak()).isEqualTo(0.4);
        assertThat(report.level().frame()).isEqualTo(4000);
        assertThat(report.level().rms()).isCloseTo(0.4 * Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void aMutedPartIsNotMeasured() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a", "b")
                .with(0, 0, steady(0.9, 0.1))
                .with(1, 0.5, steady(0.4, 0.5));
        RenderReport report = report(performance, MONO.withParts(new PartSelection(Set.of(), Set.of("a"))));
        assertThat(report.frames()).isEqualTo(8000);
        assertThat(report.parts().get(0).peak()).isZero();
        assertThat(report.level().peak()).isEqualTo(0.4);
    }

    @Test
    void samplesThatAreNoNumbersAreZeroAndCounted() {
        Curve pole =
                CombinedCurve.of(Operation.DIVIDE, Curve.constant(0.1), points(0, 1, 0.1, 1, 0.1, 0, 0.2, 0, 0.2, 1));
        Tone broken = sending(tone(0.5, new Signal.Moving(pole)), new Tone.Send(0, constant(1)));
        Signal echo = TestUnits.unit(
                "echo", Map.of("time", 0.1, "feedback", 0.5, "mix", 1.0), 0, new Signal.Sent(), constant(1));
        HandmadePerformance performance = HandmadePerformance.ofParts("a")
                .with(0, 0, steady(0.2, 0.5))
                .with(0, 0.01, broken)
                .withEffect("echo", new Tone(List.of(), echo, constant(1), Curve.constant(0), List.of(), 0))
                .lasting(1);
        Recording recording = new Recording();
        RenderReport report = recording.render(performance, MONO, Stems.NONE);
        assertThat(report.broken()).hasValueSatisfying(found -> {
            assertThat(found.samples()).isEqualTo(1600);
            assertThat(found.description()).isEqualTo("note 1");
        });
        double[] sound = recording.channels()[0];
        assertThat(sound).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        assertThat(sound[80 + 850]).isCloseTo(0.2 + 0.1, within(0.06));
        assertThat(report.level().peak()).isLessThan(1);
    }

    @Test
    void aFrequencyThatIsNoNumberIsReported() {
        Curve none = CombinedCurve.of(Operation.DIVIDE, points(0, 0, 0.1, 0), points(0, 0, 0.1, 0));
        Tone broken = HandmadePerformance.bank(0.1, TestCurves.sine(none, Curve.constant(1), 0, 0.1));
        assertThat(report(HandmadePerformance.of(broken), MONO).broken()).isPresent();
    }

    @Test
    void soundWithoutFaultsReportsNone() {
        assertThat(report(VariedPerformance.of(1), MONO).broken()).isEmpty();
    }

    @Test
    void progressEndsAtTheTotal() {
        List<Long> reached = new ArrayList<>();
        report(HandmadePerformance.of(steady(1, 0.1)), MONO.withProgress((done, total) -> {
            assertThat(total).isEqualTo(800);
            reached.add(done);
        }));
        assertThat(reached).isSorted().endsWith(800L);
    }

    @Test
    void aCancelledRenderingEnds() {
        RenderSettings cancelled = MONO.withCancel(() -> true);
        assertThatThrownBy(() -> report(HandmadePerformance.of(steady(1, 0.1)), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aFailingSinkIsTheCallersToHandle() {
        SampleSink full = (channels, count) -> {
            throw new IOException("disk full");
        };
        assertThatThrownBy(() -> Renderer.render(HandmadePerformance.of(steady(1, 0.1)), MONO, full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
