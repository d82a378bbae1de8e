package org.cmusic.composers.rules.choral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;

class SlotsTest {
    /** Notes on G4, their lengths in quarters of a beat. */
    private static Voice notes(int... lengths) {
        List<Event> events = new ArrayList<>();
        Beats time = Beats.ZERO;
        for (int length : lengths) {
            Tone tone = Tone.of(Pitch.parse("G4").orElseThrow());
            events.add(Chord.of(time, Beats.of(length, 4), List.of(tone), OptionalDouble.empty()));
            time = time.plus(Beats.of(length, 4));
        }
        return new Voice(events);
    }

    private static List<String> cut(Voice melody, Beats pickup) {
        MeterMap meter = MeterMap.of(List.of(new MeterMark(Beats.ZERO, new Meter(4, 4))), pickup);
        return Slots.of(melody, Optional.of(meter)).stream()
                .map(slot -> slot.onset() + " + " + slot.length() + (slot.isStrong() ? "!" : ""))
                .toList();
    }

    @Test
    void beatsAreCountedFromTheBarLine() {
        Voice melody = notes(1, 1, 4, 4, 3, 1, 4, 8);
        assertThat(cut(melody, Beats.of(1, 2)))
                .containsExactly("0b + 1/2b", "1/2b + 1b!", "3/2b + 1b", "5/2b + 1b", "7/2b + 1b", "9/2b + 2b!");
    }

    @Test
    void aPickupLongerThanABeatBeginsWhereItDoes() {
        assertThat(cut(notes(2, 4, 4, 4, 4, 4), Beats.of(3, 2)))
                .containsExactly("0b + 1/2b", "1/2b + 1b", "3/2b + 1b!", "5/2b + 1b", "7/2b + 1b", "9/2b + 1b");
    }

    private static List<String> closes(Voice melody) {
        return Slots.of(melody, Optional.empty()).stream()
                .filter(Slot::isClose)
                .map(slot -> slot.onset().toString())
                .toList();
    }

    private static Voice with(Voice melody, int index, Articulation articulation) {
        List<Event> events = new ArrayList<>(melody.events());
        Chord note = (Chord) events.get(index);
        Marks marks = note.marks().with(Set.of(articulation));
        events.set(index, new Chord(note.onset(), note.length(), note.tones(), note.level(), marks));
        return new Voice(events);
    }

    @Test
    void phrasesEndAtFermatas() {
        Voice melody = notes(4, 4, 8, 4, 4, 4, 4, 4);
        assertThat(closes(with(melody, 4, Articulation.FERMATA))).containsExactly("5b", "8b");
    }

    @Test
    void withoutFermatasTheyEndOnLongNotesAndBeforeRests() {
        assertThat(closes(notes(8, 4, 4, 4, 8, 8, 4, 4, 4, 4))).containsExactly("5b", "12b");
        List<Event> events = new ArrayList<>(notes(4, 4, 4, 4, 4).events());
        events.remove(2);
        assertThat(closes(new Voice(events))).containsExactly("1b", "4b");
    }

    @Test
    void withoutAPickupTheyAreWholeNumbers() {
        assertThat(cut(notes(6, 2, 4), Beats.ZERO)).containsExactly("0b + 1b!", "1b + 1b", "2b + 1b");
    }
}
