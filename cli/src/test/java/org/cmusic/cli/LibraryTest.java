package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.cli.tune.Tunes;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.ScorePerformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instruments and scores that come with the program are fit to be played. */
class LibraryTest {
    private static final int PITCHES = 5;
    private static final double FIFTH = 1.5;
    private static final int DISC_RATE = 44_100;

    static List<Instrument> instruments() {
        return Library.instruments();
    }

    static List<Path> scores() {
        return Library.scores();
    }

    /** The first tune of each collection. */
    static Collection<Path> tunes() {
        return Tunes.files().stream()
                .collect(Collectors.toMap(Path::getParent, tune -> tune, (first, later) -> first, TreeMap::new))
                .values();
    }

    static List<Path> files() {
        return Stream.of(Library.instrumentFiles(), Library.scores(), Tunes.files())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void itIsLarge() {
        assertThat(instruments()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(scores()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void anInstrumentSoundsCleanlyOverItsRange(Instrument instrument) {
        for (double hertz : Library.pitches(instrument, PITCHES)) {
            for (double decibels : amplitudes(instrument)) {
                Sounding sounding = Library.note(instrument, 0.7, hertz, decibels);
                String what = instrument.name() + " at " + hertz + " Hz and " + decibels + " dB";

                assertThat(sounding.peakDecibels()).as(what).isBetween(decibels - 24, Math.min(0, decibels + 2));
                assertThat(sounding.peakOfEnd(0.0005)).as("end of " + what).isLessThan(sounding.peak() / 1000);
                assertThat(sounding.peakOfStart(0.0001)).as("start of " + what).isLessThan(sounding.peak() / 4);
            }
        }
    }

    private static double[] amplitudes(Instrument instrument) {
        return new double[] {-60, -12, Library.range(instrument, "amp").high()};
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void aNoteFitsIntoOneChannel(Instrument instrument) {
        double loudest = Library.range(instrument, "amp").high();
        for (double hertz : Library.pitches(instrument, PITCHES)) {
            ScorePerformance note = Library.performance(instrument, Library.written(instrument, 0.7, hertz, loudest));

            assertThat(Sounding.of(note, 60, 1).peakDecibels())
                    .as(instrument.name() + " at " + hertz + " Hz")
                    .isLessThan(0);
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void noPartialIsLostAtTheRateOfADisc(Instrument instrument) {
        for (double hertz : Library.pitches(instrument, PITCHES)) {
            for (double decibels : amplitudes(instrument)) {
                String note = Library.written(instrument, 0.7, hertz, decibels);

                assertThat(Library.note(instrument, note, DISC_RATE).seconds()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void aGlideIsPlayedAsWellAsASteadyPitch(Instrument instrument) {
        double to = Math.min(
                Library.naturalPitch(instrument) * FIFTH,
                Library.range(instrument, "pitch").high());
        String glide =
                String.format(Locale.ROOT, "part p plays %s { @%fHz~@%fHz:1b }", instrument.name(), to / FIFTH, to);

        assertThat(Sounding.of(Library.performance(instrument, glide), 60).peak())
                .isBetween(1e-2, 1.0);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void whatIsSentNowhereRingsOnNowhere(Instrument instrument) {
        String note = String.format(
                Locale.ROOT, "note %s at 0s for 1s pitch=%fHz", instrument.name(), Library.naturalPitch(instrument));
        ScorePerformance dry = Library.performance(instrument, note + " room=silence");
        ScorePerformance wet = Library.performance(instrument, note + " room=-20dB");

        assertThat(wet.seconds() - dry.seconds()).isGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("scores")
    void aScoreSoundsWithoutAMessageAndDoesNotClip(Path score) {
        Sounding sounding = Sounding.of(Library.performance(Source.file(score)), 600);

        assertThat(sounding.peakDecibels()).isBetween(-20.0, -0.1);
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void aTuneSoundsWithoutAMessageAndDoesNotClip(Path tune) {
        Sounding sounding = Sounding.of(Library.performance(Source.file(tune)), 600);

        assertThat(sounding.peakDecibels()).isBetween(-20.0, -0.1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsInTheCanonicalLayout(Path file) {
        assertThat(CommandRun.of("format", "--check", file.toString()).status()).isZero();
    }
}
