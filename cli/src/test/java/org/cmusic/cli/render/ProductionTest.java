package org.cmusic.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.FileTarget;
import org.cmusic.cli.value.DitherChoice;
import org.cmusic.cli.value.Gain;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.engine.PartSelection;
import org.cmusic.engine.wav.WavFormat;
import org.cmusic.engine.wav.WavHeader;
import org.cmusic.engine.wav.WavReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionTest {
    private static final DoubleConsumer SILENT = share -> {};
    private static final Stretch WHOLE =
            new Stretch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final TonePerformance PIECE = new TonePerformance(List.of(
            new TonePerformance.Note("sea", 0, 2, 440, 0.5), new TonePerformance.Note("foam", 1, 2, 660, 0.25)));

    @TempDir
    Path folder;

    @Test
    void writesWhatWasOrdered() throws IOException {
        Path file = record(order(WavFormat.S16, OptionalInt.of(2)));
        try (WavReader reader = WavReader.open(file)) {
            WavHeader header = reader.header();
            assertThat(header.layout().format()).isEqualTo(WavFormat.S16);
            assertThat(header.layout().channels()).isEqualTo(2);
            assertThat(header.layout().sampleRate()).isEqualTo(16_000);
            assertThat(header.frames()).isEqualTo(56_000);
        }
    }

    @Test
    void writesNothingUntilItIsKept() throws IOException {
        Path file = folder.resolve("song.wav");
        try (Take take =
                production(order(WavFormat.F32, OptionalInt.empty())).record(new FileTarget(file), List.of(), SILENT)) {
            assertThat(take.seconds()).isEqualTo(3.5);
            assertThat(file).doesNotExist();
        }
        assertThat(entries()).isEmpty();
    }

    @Test
    void bringsTheLoudestSampleToALevel() throws IOException {
        RenderOrder order = ordered(
                WavFormat.F32,
                OptionalInt.empty(),
                DitherChoice.none,
                Gain.NONE,
                Optional.of(new Gain(-6)),
                PartSelection.ALL,
                Optional.empty());
        assertThat(peak(samples(record(order)))).isCloseTo(new Gain(-6).factor(), within(1e-6));
    }

    @Test
    void leavesSilenceSilentWhenItIsToBeBroughtToALevel() throws IOException {
        RenderOrder order = ordered(
                WavFormat.F32,
                OptionalInt.empty(),
                DitherChoice.none,
                Gain.NONE,
                Optional.of(new Gain(-6)),
                new PartSelection(Set.of(), Set.of("sea", "foam")),
                Optional.empty());
        assertThat(peak(samples(record(order)))).isZero();
    }

    @Test
    void stemsAddUpToTheMix() throws IOException {
        Path stems = folder.resolve("new/stems");
        double[] mix = samples(record(withStems(stems, PartSelection.ALL)));
        double[] sea = samples(stems.resolve("sea.wav"));
        double[] foam = samples(stems.resolve("foam.wav"));
        for (int i = 0; i < mix.length; i++) {
            assertThat(sea[i] + foam[i]).isCloseTo(mix[i], within(1e-7));
        }
        assertThat(peak(foam)).isGreaterThan(0.2);
    }

    @Test
    void partsThatAreNotHeardGetNoStem() throws IOException {
        Path stems = folder.resolve("stems");
        record(withStems(stems, new PartSelection(Set.of("foam"), Set.of())));
        assertThat(stems.resolve("foam.wav")).exists();
        assertThat(stems.resolve("sea.wav")).doesNotExist();
    }

    @Test
    void aFailedStemLeavesNothingBehind() throws IOException {
        Path stems = Files.createDirectory(folder.resolve("stems"));
        Files.writeString(stems.resolve("foam.wav"), "a letter");
        assertThatThrownBy(() -> record(withStems(stems, PartSelection.ALL)))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining("foam.wav");
        assertThat(entries()).containsExactly("stems");
        assertThat(stems.resolve("sea.wav")).doesNotExist();
    }

    @Test
    void countsWhatItClips() throws IOException {
        RenderOrder order = ordered(
                WavFormat.S16,
                OptionalInt.empty(),
                DitherChoice.tpdf,
                new Gain(6),
                Optional.empty(),
                PartSelection.ALL,
                Optional.empty());
        try (Take take = production(order).record(new FileTarget(folder.resolve("loud.wav")), List.of(), SILENT)) {
            assertThat(take.clippedSamples()).isPositive();
            assertThat(take.report().level().peak()).isGreaterThan(1);
            assertThat(take.report().shares()).isNotEmpty();
        }
    }

    @Test
    void tellsItsProgressFromStartToEndOverBothPasses() throws IOException {
        List<Double> told = new ArrayList<>();
        RenderOrder order = ordered(
                WavFormat.S16,
                OptionalInt.empty(),
                DitherChoice.none,
                Gain.NONE,
                Optional.of(new Gain(-1)),
                PartSelection.ALL,
                Optional.empty());
        new Production(new ScoreMusic(PIECE, order), order)
                .record(new FileTarget(folder.resolve("song.wav")), List.of(), told::add)
                .close();
        assertThat(told).isSorted().allMatch(share -> share > 0 && share <= 1).contains(0.5, 1.0);
    }

    private Path record(RenderOrder order) {
        Path file = folder.resolve("song.wav");
        try (Take take = production(order).record(new FileTarget(file), List.of(), SILENT)) {
            take.keep();
        }
        return file;
    }

    private static Production production(RenderOrder order) {
        return new Production(new ScoreMusic(PIECE, order), order);
    }

    private static RenderOrder order(WavFormat format, OptionalInt channels) {
        return ordered(
                format, channels, DitherChoice.none, Gain.NONE, Optional.empty(), PartSelection.ALL, Optional.empty());
    }

    private static RenderOrder withStems(Path stems, PartSelection parts) {
        return ordered(
                WavFormat.F32,
                OptionalInt.empty(),
                DitherChoice.none,
                Gain.NONE,
                Optional.empty(),
                parts,
                Optional.of(stems));
    }

    private static RenderOrder ordered(
            WavFormat format,
            OptionalInt channels,
            DitherChoice dither,
            Gain gain,
            Optional<Gain> peak,
            PartSelection parts,
            Optional<Path> stems) {
        return new RenderOrder(new SampleRate(16_000), format, channels, dither, gain, peak, WHOLE, parts, stems, 2);
    }

    private static double[] samples(Path file) throws IOException {
        try (WavReader reader = WavReader.open(file)) {
            double[][] channel = new double[1][(int) reader.header().frames()];
            reader.read(channel, channel[0].length);
            return channel[0];
        }
    }

    private static double peak(double[] samples) {
        double peak = 0;
        for (double sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
