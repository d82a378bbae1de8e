package org.cmusic.model.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.junit.jupiter.api.Test;

class MusicTest {
    private static final Tone A4 = Tone.of(Pitch.A4);

    private static Chord note(long onset, long length) {
        return Chord.of(Beats.of(onset), Beats.of(length), List.of(A4), OptionalDouble.empty());
    }

    @Test
    void endsWithItsLastVoice() {
        Voice one = new Voice(List.of(note(0, 1), new Rest(Beats.of(1), Beats.of(4))));
        Voice other = new Voice(List.of(note(2, 1)));
        Part part = new Part("", Timbre.UNKNOWN, List.of(one, other));
        Music music = new Music("", Optional.empty(), List.of(), TempoMap.DEFAULT, List.of(part));
        assertThat(music.end()).isEqualTo(Beats.of(5));
        assertThat(music.withParts(List.of()).end()).isEqualTo(Beats.ZERO);
    }

    @Test
    void voicesHoldNoTwoEventsAtOnce() {
        assertThat(new Voice(List.of(note(0, 2), note(3, 1))).end()).isEqualTo(Beats.of(4));
        List<Event> crowd = List.of(note(0, 2), note(1, 1));
        assertThatThrownBy(() -> new Voice(crowd)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void silenceIsFilledWithRests() {
        Voice filled = new Voice(List.of(note(2, 1), note(3, 1), note(6, 1))).withRests();
        assertThat(filled.events())
                .containsExactly(
                        new Rest(Beats.ZERO, Beats.of(2)),
                        note(2, 1),
                        note(3, 1),
                        new Rest(Beats.of(4), Beats.of(2)),
                        note(6, 1));
    }

    @Test
    void eventsLastAndHaveTones() {
        assertThatThrownBy(() -> note(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> note(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chord.of(Beats.ZERO, Beats.of(1), List.of(), OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timbre.Program(128)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tone(Pitch.A4, Double.NaN, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysStandInOrder() {
        List<KeyMark> twice = List.of(new KeyMark(Beats.ZERO, Key.C_MAJOR), new KeyMark(Beats.ZERO, Key.C_MAJOR));
        assertThatThrownBy(() -> new Music("", Optional.empty(), twice, TempoMap.DEFAULT, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tiedToneIsTheSameTone() {
        assertThat(A4.withTie(true).isSameAs(A4)).isTrue();
        assertThat(A4.isSameAs(new Tone(Pitch.A4, 14, false))).isFalse();
        assertThat(note(0, 1).isTied()).isFalse();
    }

    @Test
    void piecesOfAChordDivideItsMarks() {
        Marks marks = new Marks(
                Set.of(Articulation.TENUTO, Articulation.FERMATA),
                List.of(new Grace(List.of(A4), Beats.of(1, 2), true)),
                List.of(new Syllable("la", false)),
                "Am");
        Chord sung = new Chord(Beats.ZERO, Beats.of(4), List.of(A4), OptionalDouble.of(-12), marks);
        Chord first = sung.stretch(Beats.ZERO, Beats.of(3), List.of(A4.withTie(true)));
        assertThat(first.marks()).isEqualTo(marks.with(Set.of(Articulation.TENUTO)));
        assertThat(first.isTied()).isTrue();
        Chord last = sung.stretch(Beats.of(3), Beats.of(4), List.of(A4));
        assertThat(last.marks()).isEqualTo(Marks.NONE.with(Set.of(Articulation.FERMATA)));
        assertThat(sung.stretch(Beats.ZERO, Beats.of(4), List.of(A4))).isEqualTo(sung);
    }

    @Test
    void versesBetweenAreEmpty() {
        assertThat(Marks.NONE.with(1, new Syllable("lo", true)).lyrics())
                .containsExactly(Syllable.NONE, new Syllable("lo", true));
    }
}
