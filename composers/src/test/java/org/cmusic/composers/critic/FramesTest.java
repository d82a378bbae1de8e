package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.composers.Tunes;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;

class FramesTest {
    /** A note that begins after as many quarter notes as the delta time of a MIDI file can have. */
    private static final Music ENDLESS = music(Beats.of(0x0FFFFFFF));

    private static Music music(Beats onset) {
        List<Tone> tones = List.of(Tone.of(Pitch.parse("A4").orElseThrow()));
        Voice voice = new Voice(List.of(
                Chord.of(Beats.ZERO, Beats.of(1), tones, OptionalDouble.empty()),
                Chord.of(onset, Beats.of(1), tones, OptionalDouble.empty())));
        return new Music(
                "",
                Optional.empty(),
                List.of(),
                TempoMap.DEFAULT,
                List.of(new Part("", Timbre.UNKNOWN, List.of(voice))));
    }

    @Test
    void noMoreMomentsAreMadeThanAreWanted() {
        Frames frames = Frames.onGrid(ENDLESS, Beats.of(1, 4), 240);
        assertThat(frames.size()).isEqualTo(240);
        assertThat(frames.pitch(3, 0)).isEqualTo(69);
        assertThat(frames.sounds(4, 0)).isFalse();
        Music two = Tunes.music(Tunes.part(Timbre.UNKNOWN, "C4 D4"));
        assertThat(Frames.onGrid(two, Beats.of(1), 240).size()).isEqualTo(2);
    }

    @Test
    void aPieceOfAnyLengthIsCompared() {
        Comparison comparison = new Comparison(new Corpus(List.of(new Piece("endless", ENDLESS))));
        assertThat(comparison.compare(ENDLESS).longest()).isEqualTo(Copying.Run.NONE);
    }

    @Test
    void aPieceThatIsTooLongIsNotReviewed() {
        assertThat(Review.isTooLong(ENDLESS)).isTrue();
        assertThatThrownBy(() -> Review.of(ENDLESS)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Review.isTooLong(music(Beats.of(1 << 17)))).isFalse();
    }
}
