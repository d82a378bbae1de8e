package org.cmusic.composers.genetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Settings;
import org.cmusic.composers.Tunes;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneticComposerTest {
    private static final GeneticComposer COMPOSER = new GeneticComposer();

    private static Settings few(String style) {
        return Settings.usual(COMPOSER.settings())
                .with("population", "10")
                .with("generations", "3")
                .with("style", style);
    }

    private static Music compose(Brief brief) {
        Meter meter = brief.meter().orElse(new Meter(4, 4));
        Corpus corpus = Tunes.corpus(6, 8, meter);
        return COMPOSER.compose(brief, corpus, Chance.of(1)).music();
    }

    private static Brief played(String instrument, String style) {
        return new Brief(
                OptionalInt.of(8),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(instrument),
                few(style));
    }

    private static Brief brief(String style) {
        return Brief.free(COMPOSER).withBars(8).with(few(style));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "slack-key"})
    void theInstrumentThatIsAskedForPlaysAllParts(String style) {
        assertThat(compose(played("harp", style)).parts())
                .isNotEmpty()
                .extracting(Part::timbre)
                .containsOnly(new Timbre.Named("harp"));
        assertThat(compose(brief(style)).parts()).extracting(Part::timbre).doesNotContain(new Timbre.Named("harp"));
    }

    @Test
    void oneVoiceOrTwoAreWritten() {
        assertThat(compose(brief("plain")).parts()).hasSize(2);
        assertThat(compose(brief("plain").withVoices(2)).parts()).hasSize(2);
        assertThat(compose(brief("plain").withVoices(1)).parts()).hasSize(1);
        assertThat(compose(brief("slack-key")).parts()).hasSize(1);
    }

    @Test
    void whatItCannotDoIsRefusedWithTheRemedy() {
        Music primer = Tunes.music(Tunes.part(Timbre.UNKNOWN, "C4 D4"));
        assertThatThrownBy(() -> compose(brief("plain").withPrimer(primer)))
                .isInstanceOf(BriefException.class)
                .hasMessageContaining("--primer")
                .hasMessageContaining("--corpus");
        for (int voices : List.of(3, 8)) {
            assertThatThrownBy(() -> compose(brief("plain").withVoices(voices)))
                    .isInstanceOf(BriefException.class)
                    .hasMessageContaining("--voices 2");
        }
        for (int voices : List.of(1, 2, 3)) {
            assertThatThrownBy(() -> compose(brief("slack-key").withVoices(voices)))
                    .isInstanceOf(BriefException.class)
                    .hasMessageContaining("leave --voices out");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4/4, 1, 2",
        "2/4, 1, 1",
        "2/2, 1, 2",
        "3/4, 1, 3",
        "3/8, 1/2, 3/2",
        "6/8, 3/2, 3/2",
        "9/8, 3/2, 9/2",
        "12/8, 3/2, 3"
    })
    void theBassStrikesTheBeatsOfTheMeter(String meter, String beat, String last) {
        String[] numbers = meter.split("/");
        Meter wanted = new Meter(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        Music music = compose(brief("plain").with(wanted));
        List<Event> bass = music.parts().get(1).voices().get(0).events();
        assertThat(bass.subList(0, bass.size() - 1))
                .allMatch(event -> event.length().equals(beats(beat)));
        assertThat(bass.get(bass.size() - 1).length()).isEqualTo(beats(last));
        assertThat(music.end()).isEqualTo(wanted.barLength().times(8));
    }

    private static Beats beats(String text) {
        String[] numbers = text.split("/");
        return Beats.of(Long.parseLong(numbers[0]), numbers.length == 1 ? 1 : Long.parseLong(numbers[1]));
    }
}
