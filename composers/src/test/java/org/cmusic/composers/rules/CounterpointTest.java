package org.cmusic.composers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole pieces of counterpoint, as they are delivered, before the critic. */
class CounterpointTest {
    private static final RulesComposer COMPOSER = new RulesComposer();
    private static final int SEEDS = 2;

    private static Brief brief(int species, String side, int voices) {
        Brief free = Brief.free(COMPOSER).withVoices(voices);
        return free.with(
                free.settings().with("species", String.valueOf(species)).with(side, "true"));
    }

    private static Music compose(Brief brief, long seed) {
        return COMPOSER.compose(brief, new Corpus(List.of()), Chance.of(seed)).music();
    }

    @ParameterizedTest
    @CsvSource({
        "1, above, 2", "1, below, 2", "1, above, 3", "1, below, 3", "1, above, 4", "1, below, 4",
        "2, above, 2", "2, below, 2", "2, above, 3", "2, below, 3", "2, above, 4", "2, below, 4",
        "3, above, 2", "3, below, 2", "3, above, 3", "3, below, 3", "3, above, 4", "3, below, 4",
        "4, above, 2", "4, below, 2", "4, above, 3", "4, below, 3", "4, above, 4", "4, below, 4",
        "5, above, 2", "5, below, 2", "5, above, 3", "5, below, 3", "5, above, 4", "5, below, 4"
    })
    void theJudgeFindsNothing(int species, String side, int voices) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Music music = compose(brief(species, side, voices), seed);
            assertThat(music.parts()).hasSize(voices);
            int cantus = side.equals("above") ? voices - 1 : 0;
            assertThat(music.parts().get(cantus).name()).isEqualTo("cantus");
            assertThat(Scored.faults(music, cantus, species))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"4", "5", "8", "20", "40"})
    void asLongAsIsAskedFor(int bars) {
        Brief brief = brief(1, "above", 2).withBars(bars).with(new Key(Letter.E, 0, Mode.PHRYGIAN));
        Music music = compose(brief, 1);
        assertThat(music.end()).isEqualTo(Beats.of(4L * bars));
        assertThat(Scored.faults(music, 1, 1)).isEmpty();
    }

    private static Music cantus(String... names) {
        List<Event> events = new ArrayList<>();
        for (String name : names) {
            Tone tone = Tone.of(Pitch.parse(name).orElseThrow());
            events.add(Chord.of(Beats.of(4L * events.size()), Beats.of(4), List.of(tone), OptionalDouble.empty()));
        }
        Part part = new Part("cantus", new Timbre.Named("horn"), List.of(new Voice(events)));
        return new Music(
                Heading.of(""),
                Optional.of(MeterMap.steady(new Meter(4, 4))),
                List.of(new KeyMark(Beats.ZERO, new Key(Letter.D, 0, Mode.DORIAN))),
                TempoMap.steady(100),
                List.of(part));
    }

    private static Music set(Music cantus, int species, String side) {
        Brief brief = brief(species, side, 2);
        return compose(brief.with(brief.settings().with("cantus", cantus)), 1);
    }

    /** The dorian cantus of Fux, in each species above and below. */
    @Test
    void aCantusThatIsGiven() {
        Music fux = cantus("D4", "F4", "E4", "D4", "G4", "F4", "A4", "G4", "F4", "E4", "D4");
        for (int species = 1; species <= 5; species++) {
            assertThat(Scored.faults(set(fux, species, "above"), 1, species))
                    .as("above, species %d", species)
                    .isEmpty();
            assertThat(Scored.faults(set(fux, species, "below"), 0, species))
                    .as("below, species %d", species)
                    .isEmpty();
        }
    }

    @Test
    void whatCannotBeSetIsTold() {
        assertThatThrownBy(() -> set(cantus("D4", "E#4", "D4", "E4", "D4"), 1, "above"))
                .isInstanceOf(BriefException.class)
                .hasMessageContainingAll("no counterpoint of species 1", "--rules");
        assertThatThrownBy(() -> set(cantus("D4", "D4"), 1, "above"))
                .isInstanceOf(BriefException.class)
                .hasMessageContaining("3 to 200 notes");
    }
}
