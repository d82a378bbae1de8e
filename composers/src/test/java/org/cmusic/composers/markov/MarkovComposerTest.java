package org.cmusic.composers.markov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cmusic.composers.Brief;
import org.cmusic.composers.Chance;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.composers.critic.Melody;
import org.cmusic.composers.critic.VoiceRange;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Music;
import org.junit.jupiter.api.Test;

class MarkovComposerTest {
    private static final MarkovComposer COMPOSER = new MarkovComposer();
    private static final Corpus CORPUS = Tunes.corpus(40);

    private static Brief with(String... settings) {
        Brief brief = Brief.free(COMPOSER);
        for (int i = 0; i < settings.length; i += 2) {
            brief = brief.with(brief.settings().with(settings[i], settings[i + 1]));
        }
        return brief;
    }

    private static Music compose(Brief brief, long seed) {
        return COMPOSER.compose(brief, CORPUS, Chance.of(seed)).music();
    }

    private static List<Integer> tune(Music music) {
        return Melody.of(music).get(0).pitches();
    }

    @Test
    void keepsWhatTheBriefSays() {
        Music music = compose(
                with("order", "1").withBars(8).with(Key.parse("D", "major").orElseThrow()), 1);
        assertThat(music.end()).isEqualTo(Beats.of(32));
        assertThat(music.keys().get(0).key()).hasToString("D major");
        assertThat(music.parts()).hasSize(3);
        assertThat(music.parts().get(1).voices()).hasSize(2);
        assertThat(compose(with().withVoices(1), 1).parts()).hasSize(1);
    }

    @Test
    void beginsInTheTonicChordAndEndsOnTheTonic() {
        for (long seed = 0; seed < 10; seed++) {
            List<Integer> degrees = degrees(compose(with("order", "1").withVoices(1), seed));
            assertThat(degrees.get(0)).isIn(0, 4, 7);
            assertThat(degrees.get(degrees.size() - 1)).isZero();
        }
        for (long seed = 0; seed < 5; seed++) {
            List<Integer> degrees = degrees(
                    compose(with("order", "1", "first", "3", "last", "2").withVoices(1), seed));
            assertThat(degrees.get(0)).isEqualTo(4);
            assertThat(degrees.get(degrees.size() - 1)).isEqualTo(2);
        }
    }

    /** The tune in semitones above the tonic, all in one octave. */
    private static List<Integer> degrees(Music music) {
        int tonic = music.keys().get(0).key().tonicFifths() * 7;
        return tune(music).stream()
                .map(pitch -> Math.floorMod(pitch - tonic, 12))
                .toList();
    }

    @Test
    void liesWhereASopranoSingsUnlessAKeyIsAskedFor() {
        for (long seed = 0; seed < 10; seed++) {
            Music music = compose(with("order", "1").withVoices(1), seed);
            assertThat(tune(music)).allMatch(VoiceRange.CHOIR.get(0)::holds);
            assertThat(Math.abs(music.keys().get(0).key().signature())).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void phrasesComeBackAsTheFormSays() {
        Tune tune = Tune.of(new Piece("new", compose(with("order", "1", "form", "AABA'"), 2)))
                .orElseThrow();
        assertThat(bars(tune, 0, 4)).isEqualTo(bars(tune, 4, 8)).isNotEqualTo(bars(tune, 8, 12));
        assertThat(bars(tune, 0, 2)).isEqualTo(bars(tune, 12, 14));
    }

    private static List<TuneNote> bars(Tune tune, int from, int to) {
        int first = 0;
        while (tune.onsets().get(first) < from * 192) {
            first++;
        }
        int last = first;
        while (last < tune.notes().size() && tune.onsets().get(last) < to * 192) {
            last++;
        }
        return tune.notes().subList(first, last);
    }

    @Test
    void beginsWithThePrimer() {
        Music primer = compose(with("order", "1", "form", "A").withBars(2).withVoices(1), 9);
        List<Integer> beginning = tune(primer);
        for (String kind : Symbols.labels()) {
            Music music = compose(
                    with("order", "1", "symbols", kind, "form", "AB")
                            .withBars(8)
                            .withPrimer(primer),
                    1);
            assertThat(tune(music).subList(0, beginning.size())).as(kind).isEqualTo(beginning);
        }
    }

    @Test
    void saysWhatCannotBe() {
        assertThatThrownBy(() -> compose(with("form", "AAB").withBars(10), 1))
                .hasMessageContaining("10 bars cannot be 3 phrases of equal length");
        assertThatThrownBy(() -> compose(with("form", "a"), 1)).hasMessageContaining("is no form");
        assertThatThrownBy(() -> compose(with("last", "8"), 1)).hasMessageContaining("are no degrees");
        assertThatThrownBy(() -> compose(with().with(new Meter(5, 4)), 1)).hasMessageContaining("4/4 (40)");
        assertThatThrownBy(() -> compose(with().with(Key.parse("A", "minor").orElseThrow()), 1))
                .hasMessageContaining("no tunes in minor");
        assertThatThrownBy(() -> compose(with().withVoices(5), 1)).hasMessageContaining("--voices");
        assertThatThrownBy(() -> compose(with("max-copy", "1"), 1)).hasMessageContaining("raise --max-copy");
        assertThatThrownBy(() -> COMPOSER.compose(with(), new Corpus(List.of()), Chance.of(1)))
                .hasMessageContaining("--corpus");
    }

    @Test
    void tablesAreInSixteenths() {
        String table =
                COMPOSER.print(with("table", "true"), CORPUS, Chance.of(1)).orElseThrow();
        assertThat(table).startsWith("40 tunes, shown in D major\n\nafter one note, in sixteenths\n");
        for (Row row : TransitionTable.of(Tunes.tunes(40), 2, Symbols.DEGREE).rows()) {
            assertThat(SixteenthTable.sixteenths(row).stream()
                            .mapToInt(share -> share)
                            .sum())
                    .isEqualTo(16);
        }
    }
}
