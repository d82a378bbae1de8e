package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cmusic.engine.TestCurves.points;
import static org.cmusic.engine.TestCurves.product;
import static org.cmusic.engine.TestCurves.sine;
import static org.cmusic.engine.TestCurves.steady;
import static org.cmusic.engine.TestCurves.vibrato;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.model.Curve;
import org.cmusic.model.Event;
import org.cmusic.model.Performance;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of one part, which are computed together, against their sines one by one in double precision. */
class ChoirSoundTest {
    private static final int RATE = 16_000;
    private static final double LENGTH = 1.5;
    private static final double[] PLACES = {-1, -0.3, 0, 0.5};

    private final Random random = new Random(11);

    /** Notes of some partials each, some of which move, at a few places. */
    private HandmadePerformance music(int notes, int partials, int places, String... parts) {
        double[] starts = random.doubles(notes, 0, LENGTH - 0.5)
                .map(ChoirSoundTest::atSample)
                .sorted()
                .toArray();
        HandmadePerformance performance = HandmadePerformance.ofParts(parts);
        for (int i = 0; i < notes; i++) {
            double seconds = atSample(0.002 + 0.498 * random.nextDouble());
            Sine[] sines = IntStream.range(0, partials)
                    .mapToObj(partial -> partial(seconds))
                    .toArray(Sine[]::new);
            Signal gain = new Signal.Constant(0.2 + random.nextDouble());
            Curve pan = Curve.constant(PLACES[i % places]);
            Tone tone = new Tone(List.of(sines), new Signal.Bank(), gain, pan, List.of(), seconds);
            performance = performance.with(i % parts.length, starts[i], tone);
        }
        return performance.lasting(LENGTH);
    }

    private static double atSample(double seconds) {
        return Math.rint(seconds * RATE) / RATE;
    }

    private Sine partial(double seconds) {
        double hertz = 40 + 6500 * random.nextDouble();
        Curve envelope = random.nextBoolean()
                ? points(0, 0, seconds * 0.1, 0.01, seconds * 0.4, 0.005, seconds, 0)
                : Curve.constant(0.004);
        Curve frequency = switch (random.nextInt(6)) {
            case 0 -> points(0, hertz, seconds, hertz * 1.02);
            case 1 -> product(Curve.constant(hertz), vibrato(6, 30, 0));
            default -> Curve.constant(hertz);
        };
        return sine(frequency, envelope, random.nextDouble(), seconds);
    }

    private static double[][] wanted(Performance performance, int channels) {
        double[][] sum = new double[channels][(int) (LENGTH * RATE)];
        performance.events().forEachRemaining(event -> {
            Tone tone = event.tone();
            long first = Math.round(event.start() * RATE);
            int count = (int) (Math.round((event.start() + tone.seconds()) * RATE) - first);
            double gain = tone.gain().constant().getAsDouble();
            double angle = Math.PI / 4 * (tone.pan().at(0) + 1);
            double[] gains = channels == 1 ? new double[] {1} : new double[] {Math.cos(angle), Math.sin(angle)};
            double[] sound = SineOracle.sum(RATE, count, gain, tone.sines().toArray(Sine[]::new));
            for (int channel = 0; channel < channels; channel++) {
                for (int i = 0; i < count; i++) {
                    sum[channel][(int) first + i] += gains[channel] * sound[i];
                }
            }
        });
        return sum;
    }

    private static double[][] rendered(Performance performance, RenderSettings settings) {
        return Recording.of(performance, settings).channels();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 5", "40, 3", "120, 12", "30, 70", "4, 290"})
    void notesSoundAsTheOracle(int notes, int partials) {
        HandmadePerformance performance = music(notes, partials, 1, "all");
        double[] sound = rendered(performance, RenderSettings.of(RATE, 1))[0];
        SignalToNoise.assertAtLeast(112, sound, wanted(performance, 1)[0]);
    }

    @Test
    void notesStandWhereTheyShould() {
        HandmadePerformance performance = music(120, 12, 4, "all");
        double[][] sound = rendered(performance, RenderSettings.of(RATE, 2));
        double[][] wanted = wanted(performance, 2);
        SignalToNoise.assertAtLeast(112, sound[0], wanted[0]);
        SignalToNoise.assertAtLeast(112, sound[1], wanted[1]);
    }

    @Test
    void longWorkSoundsAsTheOracle() {
        HandmadePerformance performance = music(120, 12, 1, "all");
        double[] sound = rendered(LongPerformance.together(performance), RenderSettings.of(RATE, 1))[0];
        SignalToNoise.assertAtLeast(112, sound, wanted(performance, 1)[0]);
    }

    /** More steady partials than a batch takes go through most frames at the beginning of a piece that goes on for weeks. */
    @Test
    void longWorkOfManyPartialsSoundsAsTheOracle() {
        HandmadePerformance performance = music(60, 100, 1, "all");
        double[] sound =
                rendered(goingOn(performance), RenderSettings.of(RATE, 1).withExtent(beginning()))[0];
        SignalToNoise.assertAtLeast(112, sound, wanted(performance, 1)[0]);
    }

    /** A piece whose notes make one section of each place. */
    private static Performance goingOn(HandmadePerformance performance) {
        return LongPerformance.together(performance.lasting(3e6));
    }

    private static Extent beginning() {
        return new Extent(0, OptionalLong.of((long) (LENGTH * RATE)));
    }

    /** Few partials sound at once in a piece that goes on for months. */
    @Test
    void longWorkOfFewPartialsIsComputedNoteByNote() {
        HandmadePerformance performance = music(20, 6, 1, "all").lasting(1e7);
        RenderSettings settings = RenderSettings.of(RATE, 1).withExtent(beginning());
        assertThat(rendered(LongPerformance.together(performance), settings))
                .isDeepEqualTo(rendered(LongPerformance.apart(performance), settings));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1000, 1023, 1024, 1025, 4000, 100_000})
    void neitherBlocksNorThreadsChangeABit(int blockSize) {
        HandmadePerformance performance = music(150, 12, 4, "all");
        RenderSettings settings = RenderSettings.of(RATE, 2).withThreads(1);
        double[][] plain = rendered(performance, settings);
        assertThat(rendered(performance, settings.withBlockSize(blockSize))).isDeepEqualTo(plain);
        assertThat(rendered(performance, settings.withBlockSize(blockSize).withThreads(3)))
                .isDeepEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 700, 1024, 5000, 12_345, 20_000})
    void aStretchIsThatOfTheWhole(int from) {
        assertStretchIsThatOfWhole(music(150, 12, 4, "all"), from);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 700, 1024, 5000, 12_345, 20_000})
    void aStretchOfLongWorkIsThatOfTheWhole(int from) {
        assertStretchIsThatOfWhole(goingOn(music(150, 12, 2, "all")), from);
    }

    private static void assertStretchIsThatOfWhole(Performance performance, int from) {
        RenderSettings settings = RenderSettings.of(RATE, 2);
        double[][] whole = rendered(performance, settings.withExtent(beginning()));
        int to = from + 3000;
        double[][] stretch = rendered(performance, settings.withExtent(new Extent(from, OptionalLong.of(to))));
        for (int channel = 0; channel < 2; channel++) {
            assertThat(stretch[channel]).isEqualTo(Arrays.copyOfRange(whole[channel], from, to));
        }
    }

    @Test
    void neitherBlocksNorThreadsChangeABitOfLongWork() {
        Performance performance = goingOn(music(150, 12, 4, "all"));
        RenderSettings settings = RenderSettings.of(RATE, 2).withExtent(beginning());
        double[][] plain = rendered(performance, settings.withThreads(1));
        assertThat(rendered(performance, settings.withBlockSize(1000).withThreads(3)))
                .isDeepEqualTo(plain);
    }

    @Test
    void apartTheySoundTheSame() {
        double[] together = rendered(music(150, 12, 1, "all"), RenderSettings.of(RATE, 1))[0];
        random.setSeed(11);
        HandmadePerformance apart = new ChoirSoundTest().music(150, 12, 1, "one", "other");
        SignalToNoise.assertAtLeast(112, together, rendered(apart, RenderSettings.of(RATE, 1))[0]);
    }

    @Test
    void theSharesOfAPeakAreThoseOfItsNotes() {
        HandmadePerformance performance = music(60, 10, 4, "all");
        RenderReport report = new Recording().render(performance, RenderSettings.of(RATE, 2), Stems.NONE);
        double sum =
                report.shares().stream().mapToDouble(RenderReport.Share::amount).sum();
        assertThat(sum).isCloseTo(report.level().peak(), within(1e-6));
        double second = report.level().frame() / (double) RATE;
        for (RenderReport.Share share : report.shares()) {
            for (Event note : share.notes()) {
                assertThat(second).isBetween(note.start() - 1e-4, note.start() + note.length() + 1e-4);
            }
        }
        assertThat(report.shares()).hasSizeGreaterThan(5);
    }

    @Test
    void notesBehindTheStretchAreNotCounted() {
        Tone note = HandmadePerformance.bank(1, steady(300, 0.1, 1));
        HandmadePerformance performance =
                HandmadePerformance.ofParts("all").with(0, 0, note).with(0, 0.5, note);
        RenderSettings until = RenderSettings.of(RATE, 1).withExtent(new Extent(0, OptionalLong.of(7840)));
        assertThat(new Recording().render(performance, until, Stems.NONE).mostVoices())
                .isEqualTo(1);
        RenderSettings whole = RenderSettings.of(RATE, 1);
        assertThat(new Recording().render(performance, whole, Stems.NONE).mostVoices())
                .isEqualTo(2);
    }

    /** A tone ends its sines. */
    @ParameterizedTest
    @ValueSource(ints = {64, 1024, 5000})
    void sinesEndWithTheirNote(int blockSize) {
        HandmadePerformance performance = HandmadePerformance.ofParts("all")
                .with(0, 0, HandmadePerformance.bank(0.1, steady(300, 0.1, 1)))
                .lasting(1);
        double[] sound = rendered(performance, RenderSettings.of(RATE, 1).withBlockSize(blockSize))[0];
        assertThat(sound[1599]).isNotZero();
        assertThat(Arrays.copyOfRange(sound, 1600, sound.length)).containsOnly(0);
    }

    /** Notes that cannot be computed together stand beside those that can. */
    @Test
    void othersSingAlone() {
        Tone together = HandmadePerformance.bank(1, steady(300, 0.1, 1));
        Tone moving = HandmadePerformance.tone(1, new Signal.Bank(), points(0, -1, 1, 1), steady(400, 0.1, 1));
        Tone loud = HandmadePerformance.bank(1, steady(500, 1e40, 1));
        HandmadePerformance performance = HandmadePerformance.ofParts("all")
                .with(0, 0, together)
                .with(0, 0.1, moving)
                .with(0, 0.2, together)
                .lasting(LENGTH);
        double[] both = rendered(performance, RenderSettings.of(RATE, 1))[0];
        SignalToNoise.assertAtLeast(112, both, wanted(performance, 1)[0]);
        double[] withLoud = rendered(performance.with(0, 0.3, loud).lasting(LENGTH), RenderSettings.of(RATE, 1))[0];
        assertThat(Arrays.copyOf(withLoud, RATE / 5)).isEqualTo(Arrays.copyOf(both, RATE / 5));
    }
}
