package org.cmusic.composers.rules.choral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
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

    @Test
    void withoutAPickupTheyAreWholeNumbers() {
        assertThat(cut(notes(6, 2, 4), Beats.ZERO)).containsExactly("0b + 1b!", "1b + 1b", "2b + 1b");
    }
}
