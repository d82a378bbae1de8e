package org.cmusic.notation.engraving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Findings;
import org.cmusic.notation.TieJoining;

/** Lays a voice out in bars. Where it is silent there are rests in the first voice of a part, and nothing in others. */
final class VoiceLayout {
    private final List<Bar> bars;
    private final boolean first;
    private final Findings findings;

    VoiceLayout(List<Bar> bars, boolean first, Findings findings) {
        this.bars = bars;
        this.first = first;
        this.findings = findings;
    }

    /** The voice in the bars; what comes after them is left out. */
    EngravedVoice voice(Voice voice) {
        List<Slot> slots = slots(TieJoining.joined(first ? drawable(voice).withRests() : drawable(voice)));
        List<List<Sign>> drawn = new ArrayList<>();
        int next = 0;
        for (Bar bar : bars) {
            List<Slot> within = new ArrayList<>();
            while (next < slots.size() && slots.get(next).from().isBefore(bar.end())) {
                Slot slot = slots.get(next);
                Beats from = Beats.max(slot.from(), bar.from()).minus(bar.from());
                Beats to = Beats.min(slot.to(), bar.end()).minus(bar.from());
                within.add(slot.between(from, to));
                if (slot.to().isAfter(bar.end())) {
                    break;
                }
                next++;
            }
            drawn.add(BarLayout.of(bar, within));
        }
        return new EngravedVoice(drawn);
    }

    /** The events of a voice and what is between them, in time of the piece. */
    private List<Slot> slots(Voice voice) {
        Beats last = bars.get(bars.size() - 1).end();
        List<Slot> slots = new ArrayList<>();
        Beats at = Beats.ZERO;
        for (Event event : voice.events()) {
            silence(at, event.onset(), slots);
            slots.add(new Slot(event, false, event.onset(), event.end()));
            at = event.end();
        }
        silence(at, last, slots);
        return slots;
    }

    private void silence(Beats from, Beats to, List<Slot> slots) {
        Slot before = slots.isEmpty() ? null : slots.get(slots.size() - 1);
        if (from.isBefore(to) && first && before != null && !before.sounds()) {
            slots.remove(slots.size() - 1);
            slots.add(rest(before.from(), to));
        } else if (from.isBefore(to)) {
            slots.add(rest(from, to));
        }
    }

    private Slot rest(Beats from, Beats to) {
        return new Slot(new Rest(from, to.minus(from)), !first, from, to);
    }

    /** The voice with all its events at places that values lead to, up to the end of the last bar. */
    private Voice drawable(Voice voice) {
        Beats last = bars.get(bars.size() - 1).end();
        Map<Beats, Beats> moved = moved(voice);
        List<Event> events = new ArrayList<>();
        for (Event event : voice.events()) {
            Beats from = Beats.min(moved.getOrDefault(event.onset(), event.onset()), last);
            Beats to = Beats.min(moved.getOrDefault(event.end(), event.end()), last);
            boolean same = from.equals(event.onset()) && to.equals(event.end());
            if (same) {
                events.add(event);
            } else if (from.isBefore(to)) {
                told(event, false);
                events.add(moved(event, from, to.minus(from)));
            } else if (event.onset().isBefore(last)) {
                told(event, true);
            }
        }
        return new Voice(events);
    }

    private void told(Event event, boolean vanished) {
        if (event instanceof Chord && vanished) {
            findings.leftOut("short", 1, 1);
        } else if (event instanceof Chord) {
            findings.mended("moved", 1, 1);
        }
    }

    private static Event moved(Event event, Beats onset, Beats length) {
        return event instanceof Chord chord
                ? new Chord(onset, length, chord.tones(), chord.level(), chord.marks())
                : new Rest(onset, length);
    }

    private Map<Beats, Beats> moved(Voice voice) {
        TreeSet<Beats> moments = new TreeSet<>();
        voice.events().forEach(event -> {
            moments.add(event.onset());
            moments.add(event.end());
        });
        List<Beats> sorted = List.copyOf(moments);
        Map<Beats, Beats> all = new HashMap<>();
        int next = 0;
        for (Bar bar : bars) {
            List<Beats> within = new ArrayList<>();
            while (next < sorted.size() && sorted.get(next).isBefore(bar.end())) {
                if (sorted.get(next).isAfter(bar.from())) {
                    within.add(sorted.get(next));
                }
                next++;
            }
            List<Beats> places = Moments.moved(
                    bar.length(),
                    within.stream().map(moment -> moment.minus(bar.from())).toList());
            for (int i = 0; i < places.size(); i++) {
                all.put(within.get(i), bar.from().plus(places.get(i)));
            }
        }
        return all;
    }
}
