package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Limits;
import org.cmusic.model.score.Natural;
import org.cmusic.model.score.Parameter;
import org.cmusic.model.score.ScorePerformance;

/** The instruments and scores that come with the program, played from their folders. */
final class Library {
    private static final Path INSTRUMENTS = Path.of("..", "instruments");
    private static final Path SCORES = Path.of("..", "scores");
    private static final double MOST_SECONDS = 60;
    private static final double A4 = 440;

    private Library() {}

    static List<Instrument> instruments() {
        return instrumentFiles().stream()
                .flatMap(file -> read(Source.file(file)).instruments().stream())
                .toList();
    }

    static List<Path> instrumentFiles() {
        return files(INSTRUMENTS, ".ins");
    }

    static List<Path> scores() {
        return files(SCORES, ".sco");
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(Source source) {
        return ScoreReader.read(source, ReadingOptions.plain());
    }

    /** What a note of an instrument means at a sample rate, without a single message. */
    static ScorePerformance note(Instrument instrument, String note, int rate) {
        String score = "cmusic 1 import \"" + instrument.name() + ".ins\" " + note;
        ReadingOptions options = new ReadingOptions(
                List.of(), Map.of(), OptionalLong.empty(), Limits.usual(), rate, OptionalInt.empty());
        Reading reading = ScoreReader.read(Source.memory(score, score), options);
        assertThat(reading.diagnostics().sorted()).as(note).isEmpty();
        return reading.performance().orElseThrow();
    }

    /** What is read without a single message. */
    static ScorePerformance performance(Source source) {
        Reading reading = read(source);
        assertThat(reading.diagnostics().sorted()).as(source.name()).isEmpty();
        return reading.performance().orElseThrow();
    }

    /** What a score in memory means, that imports one instrument, without a single message. */
    static ScorePerformance performance(Instrument instrument, String statement) {
        String score = "cmusic 1 import \"" + instrument.name() + ".ins\" " + statement;
        return performance(Source.memory(score, score));
    }

    /** One note of an instrument. */
    static Sounding note(Instrument instrument, double seconds, double hertz, double decibels) {
        return Sounding.of(performance(instrument, written(instrument, seconds, hertz, decibels)), MOST_SECONDS);
    }

    /** A note as a score writes it. */
    static String written(Instrument instrument, double seconds, double hertz, double decibels) {
        return String.format(
                Locale.ROOT, "note %s at 0s for %fs pitch=%fHz amp=%fdB", instrument.name(), seconds, hertz, decibels);
    }

    /** So many pitches over the range of an instrument, in even intervals, in Hz. */
    static List<Double> pitches(Instrument instrument, int count) {
        Bounds range = range(instrument, "pitch");
        return IntStream.range(0, count)
                .mapToObj(step -> Math.min(
                        range.high(), range.low() * Math.pow(range.high() / range.low(), step / (count - 1.0))))
                .toList();
    }

    static Bounds range(Instrument instrument, String parameter) {
        List<Parameter> parameters = instrument.patch().parameters();
        return parameters
                .get(instrument.patch().parameterIndex(parameter))
                .range()
                .orElseThrow();
    }

    /** The natural pitch of an instrument, in Hz; A4, or what is nearest to it in the range, where none is told. */
    static double naturalPitch(Instrument instrument) {
        Bounds range = range(instrument, "pitch");
        return instrument
                .natural()
                .map(Natural::pitch)
                .orElse(OptionalDouble.empty())
                .orElse(Math.min(Math.max(A4, range.low()), range.high()));
    }
}
