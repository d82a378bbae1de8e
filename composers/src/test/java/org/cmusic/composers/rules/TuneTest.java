package org.cmusic.composers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.critic.Review;
import org.cmusic.composers.critic.Rule;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.Mode;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tunes of their own, alone and in four voices. */
class TuneTest {
    private static final RulesComposer COMPOSER = new RulesComposer();
    private static final Key D_MINOR = new Key(Letter.D, 0, Mode.MINOR);

    private static Music compose(Brief brief, long seed) {
        return COMPOSER.compose(brief, new Corpus(List.of()), Chance.of(seed)).music();
    }

    private static Chord last(Music music, int part) {
        List<Event> events = music.parts().get(part).voices().get(0).events();
        return (Chord) events.get(events.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 4", "4, 4, 4", "16, 3, 4", "16, 2, 4", "12, 6, 8", "8, 5, 4", "8, 7, 8", "64, 4, 4"})
    void aloneInAnyMeter(int bars, int beats, int unit) {
        Brief brief =
                Brief.free(COMPOSER).withBars(bars).with(new Meter(beats, unit)).with(D_MINOR);
        Music music = compose(brief, 3);
        assertThat(music.end()).isEqualTo(Beats.of(4L * bars * beats, unit));
        assertThat(last(music, 0).top().pitch().letter()).isEqualTo(Letter.D);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void inFourVoices(long seed) {
        Music music = compose(Brief.free(COMPOSER).withVoices(4), seed);
        Review review = Review.of(music).orElseThrow();
        assertThat(music.parts()).hasSize(4);
        assertThat(review.counts()).doesNotContainKeys(Rule.PARALLEL_FIFTH, Rule.PARALLEL_OCTAVE, Rule.RANGE);
        int tonic = music.keys().get(0).key().tonicFifths();
        assertThat(last(music, 0).top().pitch().fifths()).isEqualTo(tonic);
        assertThat(last(music, 3).top().pitch().fifths()).isEqualTo(tonic);
        assertThat(compose(Brief.free(COMPOSER).withVoices(4), seed)).isEqualTo(music);
    }

    @Test
    void otherNumbersOfVoicesAreRefused() {
        assertThatThrownBy(() -> compose(Brief.free(COMPOSER).withVoices(3), 1))
                .isInstanceOf(BriefException.class)
                .hasMessageContaining("--voices 4");
    }
}
