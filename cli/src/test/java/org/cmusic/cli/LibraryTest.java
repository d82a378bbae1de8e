package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Parameter;
import org.cmusic.model.score.ScorePerformance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The instruments and scores that come with the program are fit to be played. */
class LibraryTest {
    private static final Path LIBRARY = Path.of("..", "instruments");
    private static final Path SCORES = Path.of("..", "scores");
    private static final double TOLERANCE_DECIBELS = 3;

    static List<Instrument> instruments() throws IOException {
        return files(LIBRARY, ".ins").stream()
                .flatMap(file -> read(Source.file(file)).instruments().stream())
                .toList();
    }

    static List<Path> scores() throws IOException {
        return files(SCORES, ".sco");
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static Reading read(Source source) {
        return ScoreReader.read(source, ReadingOptions.plain());
    }

    /** What is read without a single message. */
    private static ScorePerformance performance(Source source) {
        Reading reading = read(source);
        assertThat(reading.diagnostics().sorted()).as(source.name()).isEmpty();
        return reading.performance().orElseThrow();
    }

    private static Sounding note(String instrument, double hertz, double decibels) {
        String score = String.format(
                Locale.ROOT,
                "cmusic 1 import \"%1$s.ins\" note %1$s at 0s for 700ms pitch=%2$fHz amp=%3$fdB",
                instrument,
                hertz,
                decibels);
        return Sounding.of(performance(Source.memory(score, score)), 60);
    }

    private static Bounds range(Instrument instrument, String parameter) {
        List<Parameter> parameters = instrument.patch().parameters();
        return parameters
                .get(instrument.patch().parameterIndex(parameter))
                .range()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void anInstrumentSoundsCleanlyOverItsRange(Instrument instrument) {
        Bounds pitch = range(instrument, "pitch");
        for (int step = 0; step < 5; step++) {
            double hertz = pitch.low() * Math.pow(pitch.high() / pitch.low(), step / 4.0);
            for (double decibels :
                    new double[] {-40, -12, range(instrument, "amp").high()}) {
                Sounding sounding = note(instrument.name(), Math.min(hertz, pitch.high()), decibels);
                String what = instrument.name() + " at " + hertz + " Hz and " + decibels + " dB";

                assertThat(sounding.peak()).as(what).isBetween(1e-4, 1.0);
                assertThat(sounding.peakOfEnd(0.0005)).as("end of " + what).isLessThan(sounding.peak() / 1000);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"sine_organ", "flute", "pad"})
    void sustainedTonesAreEquallyLoud(String instrument) {
        String score = "cmusic 1 import \"" + instrument + ".ins\" note " + instrument + " at 0s for 6s pitch=A4";
        Sounding sounding = Sounding.of(performance(Source.memory(instrument, score)), 60);

        assertThat(sounding.rmsDecibels(1, 6)).isCloseTo(-23, within(TOLERANCE_DECIBELS / 2));
    }

    @ParameterizedTest
    @CsvSource({"struck_bar", "risset_bell", "plucked_string"})
    void struckTonesHaveEquallyHighPeaks(String instrument) {
        assertThat(note(instrument, 440, -12).peakDecibels()).isCloseTo(-15.5, within(TOLERANCE_DECIBELS / 2));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void aGlideIsPlayedAsWellAsASteadyPitch(Instrument instrument) {
        String score = "cmusic 1 import \"%1$s.ins\" part p plays %1$s { A4~E5:1b }".formatted(instrument.name());

        assertThat(Sounding.of(performance(Source.memory(score, score)), 60).peak())
                .isBetween(1e-2, 1.0);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void whatIsSentNowhereRingsOnNowhere(Instrument instrument) {
        String score = "cmusic 1 import \"%1$s.ins\" note %1$s at 0s for 1s pitch=A4".formatted(instrument.name());
        ScorePerformance dry = performance(Source.memory("dry", score + " room=silence"));
        ScorePerformance wet = performance(Source.memory("wet", score + " room=-20dB"));

        assertThat(wet.seconds() - dry.seconds()).isGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("scores")
    void aScoreSoundsWithoutAMessageAndDoesNotClip(Path score) {
        Sounding sounding = Sounding.of(performance(Source.file(score)), 600);

        assertThat(sounding.peakDecibels()).isBetween(-20.0, -0.1);
    }

    @ParameterizedTest
    @MethodSource("scores")
    void aScoreIsInTheCanonicalLayout(Path score) {
        assertThat(CommandRun.of("format", "--check", score.toString()).status())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("instrumentFiles")
    void anInstrumentIsInTheCanonicalLayout(Path file) {
        assertThat(CommandRun.of("format", "--check", file.toString()).status()).isZero();
    }

    static List<Path> instrumentFiles() throws IOException {
        return files(LIBRARY, ".ins");
    }
}
