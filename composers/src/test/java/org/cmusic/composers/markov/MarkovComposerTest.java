package org.cmusic.composers.markov;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.composers.Brief;
import org.cmusic.composers.Chance;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
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
}
