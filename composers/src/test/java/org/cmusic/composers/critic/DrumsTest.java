package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmusic.composers.Tunes;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.junit.jupiter.api.Test;

/** The keys of drums are no pitches: the critic does not hear them. */
class DrumsTest {
    private static final String TUNE = "G4 A4 B4 C5 D5 B4 G4 F#4 G4 A4 G4";
    private static final Part DRUMS = Tunes.part(Timbre.DRUMS, "C2 C2 F#2 D2 C2 C2 F#2 D2 C2 C2 F#2");
    private static final Music ALONE = Tunes.music(Tunes.part(Timbre.UNKNOWN, TUNE));
    private static final Music DRUMMED = Tunes.music(DRUMS, Tunes.part(Timbre.UNKNOWN, TUNE), DRUMS);

    @Test
    void theyAreNoVoices() {
        assertThat(Melody.of(DRUMMED)).isEqualTo(Melody.of(ALONE));
        assertThat(Frames.atOnsets(DRUMMED).voices()).isEqualTo(1);
        assertThat(Frames.onGrid(DRUMMED, Beats.of(1)).pitch(0, 0)).isEqualTo(67);
    }

    @Test
    void theySayNothingOfTheKey() {
        assertThat(PitchKey.durations(DRUMMED)).containsExactly(PitchKey.durations(ALONE));
        assertThat(PitchKey.found(DRUMMED)).hasToString("G major");
    }

    @Test
    void aReviewIsTheSameWithAndWithoutThem() {
        assertThat(Review.of(DRUMMED)).isEqualTo(Review.of(ALONE));
        assertThat(Review.of(Tunes.music(DRUMS))).isEmpty();
    }

    @Test
    void theyAreNotCopied() {
        Comparison comparison = new Comparison(new Corpus(List.of(new Piece("beat", DRUMMED))));
        Music other = Tunes.music(DRUMS, Tunes.part(Timbre.UNKNOWN, "C4 G4 C4 E4 F4 A4"));
        assertThat(comparison.compare(other).longest()).isEqualTo(Copying.Run.NONE);
    }
}
