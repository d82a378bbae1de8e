package org.cmusic.notation;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * Chords in one piece whose tones are all tied to a following chord of the same tones, and rests in one piece that follow
 * each other: what {@link EventSplitting} divides. Chords that are tied in part stay as they are; ties to nothing are
 * dropped.
 */
public final class TieJoining {
    private TieJoining() {}

    /** A piece with its events joined. */
    public static Music joined(Music music) {
        return music.withParts(music.parts().stream()
                .map(part -> part.withVoices(
                        part.voices().stream().map(TieJoining::joined).toList()))
                .toList());
    }

    /** A voice with its events joined. */
    public static Voice joined(Voice voice) {
        List<Event> joined = new ArrayList<>();
        for (Event event : voice.events()) {
            int last = joined.size() - 1;
            Event before = last < 0 ? null : joined.get(last);
            if (before != null && isOne(before, event)) {
                joined.set(last, together(before, event));
            } else {
                joined.add(event);
            }
        }
        return new Voice(withRealTies(joined));
    }

    /** The events of a voice without ties to nothing. */
    public static List<Event> withRealTies(List<Event> events) {
        List<Event> real = new ArrayList<>(events);
        for (int i = 0; i < real.size(); i++) {
            real.set(i, withRealTies(real.get(i), i + 1 < real.size() ? real.get(i + 1) : null));
        }
        return real;
    }

    private static boolean isOne(Event before, Event event) {
        Beats length = event.end().minus(before.onset());
        // Fractions so odd that their sums are rounded stay apart.
        boolean exact = before.onset().plus(length).equals(event.end());
        if (!before.end().equals(event.onset()) || !exact) {
            return false;
        }
        if (before instanceof Rest) {
            return event instanceof Rest;
        }
        return event instanceof Chord next
                && ((Chord) before).isTied()
                && next.marks().graces().isEmpty()
                && haveSameTones((Chord) before, next);
    }

    private static boolean haveSameTones(Chord one, Chord other) {
        return one.tones().size() == other.tones().size()
                && one.tones().stream().allMatch(tone -> other.tones().stream().anyMatch(tone::isSameAs));
    }

    private static Event together(Event before, Event event) {
        if (before instanceof Rest) {
            return new Rest(before.onset(), event.end().minus(before.onset()));
        }
        Chord first = (Chord) before;
        Chord last = (Chord) event;
        return new Chord(
                first.onset(),
                last.end().minus(first.onset()),
                last.tones(),
                first.level(),
                first.marks().joinedTo(last.marks()));
    }

    private static Event withRealTies(Event event, Event next) {
        if (!(event instanceof Chord chord) || chord.tones().stream().noneMatch(Tone::tied)) {
            return event;
        }
        List<Tone> tones = chord.tones().stream()
                .map(tone -> tone.withTie(tone.tied() && goesOn(tone, chord, next)))
                .toList();
        return new Chord(chord.onset(), chord.length(), tones, chord.level(), chord.marks());
    }

    private static boolean goesOn(Tone tone, Chord chord, Event next) {
        return next instanceof Chord following
                && following.onset().equals(chord.end())
                && following.tones().stream().anyMatch(tone::isSameAs);
    }
}
