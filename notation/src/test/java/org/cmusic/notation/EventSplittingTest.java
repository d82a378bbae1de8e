package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;

class EventSplittingTest {
    private static Chord note(Beats onset, Beats length) {
        return Chord.of(onset, length, List.of(Tone.of(Pitch.A4)), OptionalDouble.empty());
    }

    private static Music music(Optional<MeterMap> meter, Chord... notes) {
        Part part = new Part("", Timbre.UNKNOWN, List.of(new Voice(List.of(notes))));
        return new Music("", meter, List.of(), TempoMap.DEFAULT, List.of(part));
    }

    private static Optional<MeterMap> meter(int beats, int unit) {
        return Optional.of(MeterMap.steady(new Meter(beats, unit)));
    }

    private static List<String> shown(Music music) {
        return music.parts().get(0).voices().get(0).events().stream()
                .map(EventSplittingTest::shown)
                .toList();
    }

    private static String shown(Event event) {
        boolean sounds = event instanceof Chord;
        boolean tied = sounds && ((Chord) event).isTied();
        return (sounds ? "A4:" : "rest:") + event.length() + (tied ? " tie" : "");
    }

    @Test
    void wholeBarsStayTogether() {
        Music music = music(meter(3, 4), note(Beats.of(4), Beats.of(9)));
        assertThat(shown(EventSplitting.atOuterBarLines(music)))
                .containsExactly("rest:3b", "rest:1b", "A4:2b tie", "A4:6b tie", "A4:1b");
    }

    @Test
    void whatFitsStaysWhole() {
        Music music = music(meter(4, 4), note(Beats.ZERO, Beats.of(4)), note(Beats.of(9, 2), Beats.of(2)));
        assertThat(shown(EventSplitting.atOuterBarLines(music))).containsExactly("A4:4b", "rest:1/2b", "A4:2b");
    }

    @Test
    void barsBeginAfterThePickup() {
        MeterMap meter = MeterMap.of(List.of(new MeterMark(Beats.ZERO, new Meter(3, 4))), Beats.of(1));
        assertThat(shown(EventSplitting.atOuterBarLines(music(Optional.of(meter), note(Beats.ZERO, Beats.of(2))))))
                .containsExactly("A4:1b tie", "A4:1b");
    }

    @Test
    void beatsShowInSyncopation() {
        Music music = music(meter(4, 4), note(Beats.of(1, 2), Beats.of(1)), note(Beats.of(3), Beats.of(6)));
        assertThat(shown(EventSplitting.atBeats(music)))
                .containsExactly(
                        "rest:1/2b",
                        "A4:1/2b tie",
                        "A4:1/2b",
                        "rest:1/2b",
                        "rest:1b",
                        "A4:1b tie",
                        "A4:4b tie",
                        "A4:1b");
        Music dotted = music(meter(6, 8), note(Beats.of(1), Beats.of(1)), note(Beats.of(3), Beats.of(3)));
        assertThat(shown(EventSplitting.atBeats(dotted)))
                .containsExactly("rest:1b", "A4:1/2b tie", "A4:1/2b", "rest:1b", "A4:3b");
    }

    @Test
    void musicWithoutBarsIsNotSplit() {
        Music music = music(Optional.empty(), note(Beats.of(1), Beats.of(9)));
        assertThat(shown(EventSplitting.atOuterBarLines(music))).containsExactly("rest:1b", "A4:9b");
    }
}
