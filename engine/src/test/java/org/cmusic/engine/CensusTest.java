package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.HandmadePerformance.bank;
import static org.cmusic.engine.HandmadePerformance.sending;
import static org.cmusic.engine.HandmadePerformance.tone;
import static org.cmusic.engine.TestUnits.constant;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cmusic.engine.Census.Line;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.model.Curve;
import org.cmusic.model.Signal;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sounds in a stretch, and how loud. */
class CensusTest {
    private static final double EXACT = 1e-7;
    private static final RenderSettings MONO = RenderSettings.of(8000, 1).withThreads(1);

    private static RenderSettings stretch(long from, long to) {
        return MONO.withExtent(new Extent(from, OptionalLong.of(to)));
    }

    /** A sine of 100 Hz: 80 samples a period at this rate. */
    private static Tone sine(double amplitude, double phase) {
        return bank(1, TestCurves.sine(Curve.constant(100), Curve.constant(amplitude), phase, 1));
    }

    @Test
    void twoSinesAddUpAndOneTakesAway() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a", "b")
                .with(0, 0, sine(0.5, 0), "first")
                .with(0, 0, sine(0.25, 0), "second")
                .with(1, 0, sine(0.125, 0.5), "against");
        Census census = Renderer.census(performance, stretch(4000, 4800));

        assertThat(census.report().level().peak()).isCloseTo(0.625, within(EXACT));
        assertThat(census.report().level().rms()).isCloseTo(0.625 / Math.sqrt(2), within(EXACT));
        assertThat(census.lines())
                .extracting(line -> line.notes().get(0).description())
                .containsExactly("first", "second", "against");
        assertLine(census.lines().get(0), 0.5, 0.5);
        assertLine(census.lines().get(1), 0.25, 0.25);
        assertLine(census.lines().get(2), 0.125, -0.125);
    }

    private static void assertLine(Line line, double amplitude, double share) {
        assertThat(line.level().peak()).isCloseTo(amplitude, within(EXACT));
        assertThat(line.level().rms()).isCloseTo(amplitude / Math.sqrt(2), within(EXACT));
        assertThat(line.share()).isCloseTo(share, within(EXACT));
    }

    @Test
    void sharesSumToThePeakWhateverItsSignGainAndChannel() {
        for (double gain : new double[] {1, -0.5, 3}) {
            Census census = Renderer.census(
                    VariedPerformance.of(5),
                    RenderSettings.of(8000, 2).withGain(gain).withExtent(new Extent(3000, OptionalLong.of(5000))));
            double sum = census.lines().stream().mapToDouble(Line::share).sum();
            assertThat(census.lines()).hasSizeGreaterThan(3);
            assertThat(sum).isCloseTo(census.report().level().peak(), within(EXACT));
        }
    }

    @Test
    void notesOfOneLineAreMeasuredTogether() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a", "b")
                .with(0, 0, sine(0.5, 0), "line")
                .with(0, 0, sine(0.5, 0.5), "line")
                .with(1, 0, sine(0.1, 0), "line");
        Census census = Renderer.census(performance, stretch(0, 8000));
        assertThat(census.lines()).hasSize(2);
        assertThat(census.lines().get(0).strand())
                .isEqualTo(Strand.of(performance.notes().get(2)));
        assertThat(census.lines().get(1).notes()).hasSize(2);
        assertThat(census.lines().get(1).level().peak()).isLessThan(EXACT);
    }

    @Test
    void onlyNotesThatSoundInTheStretchAreTold() {
        HandmadePerformance performance = HandmadePerformance.ofParts("a")
                .with(0, 0, steady(0.5, 0.25), "before")
                .with(0, 0.125, steady(0.25, 0.5), "within")
                .with(0, 0.375, steady(0.125, 0.25), "after");
        Census census = Renderer.census(performance, stretch(2000, 3000));
        assertThat(census.lines()).singleElement().satisfies(line -> {
            assertThat(line.notes()).extracting(note -> note.description()).containsExactly("within");
            assertThat(line.first()).isEqualTo(1000);
            assertThat(line.end()).isEqualTo(5000);
        });
    }

    @Test
    void aNoteOverSeveralBlocksIsOneNote() {
        HandmadePerformance performance = HandmadePerformance.of(steady(0.5, 1)).with(0, 0, steady(0.5, 1));
        Census census = Renderer.census(performance, stretch(0, 8000).withBlockSize(64));
        assertThat(census.lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.notes()).hasSize(1);
            assertThat(line.level().rms()).isCloseTo(0.5, within(EXACT));
        });
    }

    @Test
    void effectsThatSoundAreTold() {
        Signal echo = TestUnits.unit(
                "echo", Map.of("time", 0.1, "feedback", 0.5, "mix", 1.0), 0, new Signal.Sent(), constant(1));
        Tone effect = new Tone(List.of(), echo, constant(1), Curve.constant(0), List.of(), 0);
        Tone note = sending(steady(0.5, 0.05), new Tone.Send(0, constant(1)));
        HandmadePerformance performance = HandmadePerformance.ofParts("a")
                .with(0, 0, note)
                .withEffect("echo", effect)
                .withEffect("idle", effect)
                .lasting(1);
        Census census = Renderer.census(performance, stretch(820, 1100).withGain(0.5));
        assertThat(census.lines()).singleElement().satisfies(line -> {
            assertThat(line.strand()).isEqualTo(new Strand.Effect(0));
            assertThat(line.notes()).isEmpty();
            assertThat(line.share()).isEqualTo(line.level().peak()).isGreaterThan(0.1);
        });
        assertThat(Renderer.census(performance, stretch(0, 300)).lines()).hasSize(1);
    }

    @Test
    void theMixIsThatOfAnyRendering() {
        RenderSettings settings = RenderSettings.of(8000, 2).withExtent(new Extent(2000, OptionalLong.of(4000)));
        RenderReport rendered = new Recording().render(VariedPerformance.of(7), settings, Stems.NONE);
        assertThat(Renderer.census(VariedPerformance.of(7), settings).report().level())
                .isEqualTo(rendered.level());
    }

    @ParameterizedTest
    @CsvSource({"1, 1024", "2, 1024", "3, 100", "1, 17"})
    void neitherThreadsNorBlocksChangeIt(int threads, int block) {
        RenderSettings settings = RenderSettings.of(8000, 2).withExtent(new Extent(2000, OptionalLong.of(4000)));
        HandmadePerformance performance = VariedPerformance.of(9);
        assertThat(Renderer.census(performance, settings.withThreads(threads).withBlockSize(block)))
                .isEqualTo(Renderer.census(performance, settings.withThreads(1).withBlockSize(64)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5000})
    void inSilenceThereIsNobody(long from) {
        HandmadePerformance performance = HandmadePerformance.ofParts("a").lasting(0.5);
        Census census = Renderer.census(performance, stretch(from, from + 100));
        assertThat(census.lines()).isEmpty();
        assertThat(census.report().level().peak()).isZero();
    }

    private static Tone steady(double value, double seconds) {
        return tone(seconds, constant(value));
    }
}
