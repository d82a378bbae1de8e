package org.cmusic.composers.rules.choral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Voice;

/** A melody cut into beats. A note that ends a phrase is not cut. */
final class Slots {
    private static final Beats BEAT = Beats.of(1);

    private final List<Chord> notes;
    private final Phrases phrases;
    private final Optional<MeterMap> meter;
    private final List<Slot> slots = new ArrayList<>();

    private Slots(List<Chord> notes, Optional<MeterMap> meter) {
        this.notes = notes;
        this.phrases = new Phrases(notes);
        this.meter = meter;
    }

    static List<Slot> of(Voice melody, Optional<MeterMap> meter) {
        List<Chord> notes = new ArrayList<>();
        for (Event event : melody.events()) {
            if (event instanceof Chord chord) {
                notes.add(chord);
            }
        }
        Slots slots = new Slots(notes, meter);
        slots.cut();
        return List.copyOf(slots.slots);
    }

    private void cut() {
        int index = 0;
        Beats time = notes.isEmpty() ? Beats.ZERO : notes.get(0).onset();
        while (index < notes.size()) {
            Chord note = notes.get(index);
            time = time.isBefore(note.onset()) ? note.onset() : time;
            boolean whole = time.equals(note.onset()) && phrases.endWith(note);
            Beats end = whole ? note.end() : end(time);
            int next = index;
            List<Pitch> melody = new ArrayList<>();
            while (next < notes.size() && notes.get(next).onset().isBefore(end)) {
                melody.add(notes.get(next).top().pitch());
                next++;
            }
            Chord sounding = notes.get(next - 1);
            Beats to = sounding.end().isBefore(end) ? sounding.end() : end;
            boolean over = next == notes.size() && !sounding.end().isAfter(end);
            boolean close = over || phrases.endWith(sounding) && !sounding.end().isAfter(end);
            boolean held = note.onset().isBefore(time) && melody.size() == 1;
            slots.add(new Slot(time, to.minus(time), melody, close, over, isStrong(time), held));
            time = to;
            index = sounding.end().isAfter(end) ? next - 1 : next;
        }
    }

    /** The next beat after a time; beats are counted from the first bar line. */
    private Beats end(Beats time) {
        Beats from = meter.map(MeterMap::pickup).orElse(Beats.ZERO);
        return Beats.of(time.minus(from).wholeMultiplesOf(BEAT) + 1).plus(from);
    }

    private boolean isStrong(Beats time) {
        return meter.map(map -> map.isBarLine(time) && !time.isBefore(map.pickup()))
                .orElse(false);
    }
}
