package org.cmusic.composers.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmonyTest {
    private static final Meter COMMON = new Meter(4, 4);

    private static String chords(Melody melody) {
        return Harmony.of(melody).stream().map(placed -> placed.chord().name()).collect(Collectors.joining(" "));
    }

    @Test
    void aChordIsThatOfTheNotesAboveIt() {
        assertThat(chords(Airs.of(
                        "C",
                        "major",
                        COMMON,
                        "C4:1 E4:1 F4:1 A4:1 G4:1 B4:1 D5:2 , A4:1 F4:1 B4:1 G4:1 E4:1 G4:1 D4:1 B3:1 C4:4 .")))
                .isEqualTo("I IV V V IV V I V I I");
        assertThat(chords(Airs.of("A", "minor", COMMON, "A4:1 C5:1 D5:1 F5:1 E5:1 G#4:1 B4:1 E4:1 A4:4 .")))
                .isEqualTo("i iv V V i i");
    }

    @ParameterizedTest
    @CsvSource({"4/4,2", "2/2,2", "6/8,3/2", "12/8,3", "3/4,3", "9/8,9/2", "2/4,2", "5/8,5/2", "3/8,3/2", "6/4,3"})
    void aChordLastsForHalfABarOrAWholeOne(String meter, String length) {
        String[] words = meter.split("/");
        assertThat(Harmony.step(new Meter(Integer.parseInt(words[0]), Integer.parseInt(words[1]))))
                .isEqualTo(Beats.parse(length));
    }

    @Test
    void phrasesCloseOnTheTonicAndHaltOnTheDominant() {
        for (int seed = 0; seed < 500; seed++) {
            Melody melody = Airs.of(seed);
            List<Harmony.Placed> chords = Harmony.of(melody);
            Beats bar = melody.meter().barLength();
            for (Melody.PhraseEnd end : melody.phraseEnds()) {
                assertThat(chords)
                        .as("seed %d, phrase to %s", seed, end.at())
                        .filteredOn(placed -> placed.at().isBefore(end.at())
                                && !placed.at().isBefore(end.at().minus(bar)))
                        .isNotEmpty()
                        .allMatch(placed -> placed.chord().name().equalsIgnoreCase(end.closes() ? "I" : "V"));
            }
        }
    }

    @Test
    void chordsFillATuneWithoutGaps() {
        for (int seed = 0; seed < 100; seed++) {
            Melody melody = Airs.of(seed);
            Beats at = Beats.ZERO;
            for (Harmony.Placed placed : Harmony.of(melody)) {
                assertThat(placed.at()).isEqualTo(at);
                at = at.plus(placed.length());
            }
            assertThat(at).isEqualTo(melody.end());
        }
    }
}
