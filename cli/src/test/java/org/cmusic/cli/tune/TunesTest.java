package org.cmusic.cli.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tunes are proof-read: bars, keys, ranges, phrases, sources, and that no two are alike. */
class TunesTest {
    private static final int LATEST_PRINT = 1928;
    private static final int OCTAVE_AND_SIXTH = 21;
    private static final int LONGEST_SHARED = 10;
    private static final double SHARE_IN_KEY = 0.85;
    private static final int LONGEST_PHRASE_BARS = 8;

    /** How many tunes each collection has. */
    private static final Map<String, Integer> COLLECTIONS =
            Map.of("foster", 22, "folk", 27, "hawaiian", 5, "carolan", 10, "ragtime", 5, "chorales", 20);

    /** Tunes that go further than an octave and a sixth, and why. */
    private static final Map<String, String> WIDE = Map.of(
            "carolan/charles_coote", "two octaves of a harp",
            "carolan/planxty_johnston", "two octaves of a harp",
            "folk/arkansas_traveller", "two octaves of a fiddle",
            "folk/college_hornpipe", "two octaves of a fiddle",
            "ragtime/maple_leaf_rag", "the hand climbs over the keys",
            "ragtime/solace", "an octave higher where the strain ends");

    /** Tunes that are longer than usual out of the scale of their key, and why. */
    private static final Map<String, String> CHROMATIC = Map.of(
            "hawaiian/lei_lehua_o_panaewa", "holds the third of the chord on the second degree",
            "ragtime/solace", "slides by semitones");

    static List<Tune> tunes() {
        return Tunes.all();
    }

    @Test
    void thereAreEnough() {
        assertThat(tunes().stream().collect(Collectors.groupingBy(Tune::folder, Collectors.summingInt(tune -> 1))))
                .isEqualTo(COLLECTIONS);
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void barsAreFull(Tune tune) {
        Reading reading = ScoreReader.read(Source.file(tune.file()), ReadingOptions.plain());
        assertThat(reading.diagnostics().sorted()).isEmpty();

        long now = 0;
        for (TunePhrase phrase : tune.phrases()) {
            long from = now;
            long to = now + phrase.ticks();
            List<Long> checked = phrase.bars().stream().map(bar -> from + bar).toList();
            assertThat(checked).as(phrase.name()).isEqualTo(tune.barLines(from, to));
            now = to;
        }
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void theLastBarIsFullOrLeavesRoomForThePickup(Tune tune) {
        long left = tune.ticks() - tune.pickup();

        assertThat(left % tune.bar()).isIn(0L, tune.bar() - tune.pickup());
        assertThat(tune.pickup()).isLessThan(tune.bar());
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void theKeyAgreesWithTheNotes(Tune tune) {
        List<MelodyNote> notes =
                tune.melody().stream().filter(MelodyNote::sounds).toList();
        MelodyNote last = notes.get(notes.size() - 1);
        int signature = tune.key().signature();
        long within = notes.stream()
                .filter(note -> note.pitch().orElseThrow().fifths() >= signature - 1)
                .filter(note -> note.pitch().orElseThrow().fifths() <= signature + 5)
                .mapToLong(MelodyNote::ticks)
                .sum();
        long all = notes.stream().mapToLong(MelodyNote::ticks).sum();

        assertThat(last.pitch().orElseThrow().fifths())
                .as("its end")
                .isEqualTo(tune.key().tonicFifths());
        assertThat((double) within / all < SHARE_IN_KEY)
                .as("in the key: " + (double) within / all)
                .isEqualTo(CHROMATIC.containsKey(tune.name()));
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void aVoiceOrAnInstrumentReachesAll(Tune tune) {
        assertThat(Melody.range(tune.melody()) > OCTAVE_AND_SIXTH)
                .as(Melody.range(tune.melody()) + " semitones")
                .isEqualTo(WIDE.containsKey(tune.name()));
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void aPhraseIsOneToEightBarsAndEndsWithANote(Tune tune) {
        for (TunePhrase phrase : tune.phrases()) {
            MelodyNote last = phrase.notes().get(phrase.notes().size() - 1);

            assertThat(phrase.ticks())
                    .as(phrase.name())
                    .isBetween(tune.bar() / 2, LONGEST_PHRASE_BARS * tune.bar() + tune.bar() / 2);
            assertThat(phrase.notes().get(0).sounds())
                    .as("rest before " + phrase.name())
                    .isTrue();
            assertThat(last.tied()).as("tie out of " + phrase.name()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void theHeadTellsWhereItIsFrom(Tune tune) {
        Map<String, String> head = tune.head();

        assertThat(head).containsOnlyKeys("Composer", "Print", "Key", "Compared with");
        assertThat(head.get("Key")).isEqualTo(tune.key().toString());
        assertThat(head.get("Print")).matches(".*[a-z], 1[0-9]{3}");
        assertThat(Integer.parseInt(head.get("Print").replaceAll(".*, ", ""))).isLessThanOrEqualTo(LATEST_PRINT);
        assertThat(head.get("Compared with")).matches("(one|two|three) public transcriptions?");
    }

    @Test
    void noTwoAreAlike() {
        List<Tune> tunes = tunes();
        List<List<MelodyNote>> melodies = tunes.stream().map(Tune::melody).toList();
        for (int one = 0; one < tunes.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Melody.longestCommonRun(melodies.get(one), melodies.get(other)))
                        .as(tunes.get(one) + " and " + tunes.get(other))
                        .isLessThanOrEqualTo(LONGEST_SHARED);
            }
        }
    }

    @Test
    void titlesAndFilesAreOfDifferentNames() {
        assertThat(tunes()).extracting(Tune::title).doesNotHaveDuplicates();
        assertThat(Tunes.files()).extracting(Path::getFileName).doesNotHaveDuplicates();
    }
}
