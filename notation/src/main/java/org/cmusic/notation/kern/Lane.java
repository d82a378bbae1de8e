package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/** One line of a spine: all of it, or one of those into which it is split. It becomes a voice. */
final class Lane {
    private final Spine spine;
    private final int number;
    private final List<Event> events = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final SmallNotes graces = new SmallNotes();
    private Beats end = Beats.ZERO;
    private boolean fresh = true;

    /** Where an event stands, and which of its tones should go on from the one before. */
    private record Origin(int line, int column, Set<Pitch> goingOn) {}

    /** @param number which of its spine, from 0 */
    Lane(Spine spine, int number) {
        this.spine = spine;
        this.number = number;
    }

    int number() {
        return number;
    }

    Spine spine() {
        return spine;
    }

    /** Where what was read last ends; nothing where the lane has only begun. */
    Optional<Beats> end() {
        return fresh ? Optional.empty() : Optional.of(end);
    }

    /** The lane begins again. */
    void refresh() {
        fresh = true;
    }

    /** All that came before has ended. */
    void startAt(Beats time) {
        end = time;
        fresh = false;
    }

    void grace(NoteToken token, Row row, int field, Notice notice) {
        graces.add(token, row, field, notice);
    }

    /** Puts what takes time at its beat. */
    void place(Beats time, NoteToken token, OptionalDouble level, Row row, int field, Notice notice) {
        if (end.isAfter(time)) {
            cut(time);
            notice.mended("overlap", row.line(), row.column(field));
        }
        if (token.kind() == NoteToken.Kind.CHORD) {
            Marks marks = graces.before(token, row, field, notice);
            add(new Chord(time, token.length(), token.tones(), level, marks), token, row, field);
        } else {
            dropGraces(row.line(), row.column(field), notice);
            if (token.kind() == NoteToken.Kind.REST) {
                add(new Rest(time, token.length()), token, row, field);
            }
        }
        end = time.plus(token.length());
        fresh = false;
    }

    private void dropGraces(int line, int column, Notice notice) {
        for (int i = 0; i < graces.count(); i++) {
            notice.leftOut("grace", line, column);
        }
        graces.clear();
    }

    private void add(Event event, NoteToken token, Row row, int field) {
        events.add(event);
        origins.add(new Origin(row.line(), row.column(field), token.goingOn()));
    }

    /** The last event ends at a beat, before it should. */
    private void cut(Beats time) {
        int last = events.size() - 1;
        if (last < 0 || !events.get(last).end().isAfter(time)) {
            return;
        }
        Event event = events.get(last);
        if (!event.onset().isBefore(time)) {
            events.remove(last);
            origins.remove(last);
        } else if (event instanceof Chord chord) {
            events.set(last, chord.stretch(chord.onset(), time, chord.tones()));
        } else {
            events.set(last, new Rest(event.onset(), time.minus(event.onset())));
        }
    }

    /** Puts a syllable under the last chord, if that begins at a beat and has none in that verse. */
    boolean sing(Beats time, int verse, Syllable syllable) {
        int last = events.size() - 1;
        if (last >= 0
                && events.get(last) instanceof Chord chord
                && chord.onset().equals(time)
                && !isSung(chord, verse)) {
            events.set(last, chord.withMarks(chord.marks().with(verse, syllable)));
            return true;
        }
        return false;
    }

    private static boolean isSung(Chord chord, int verse) {
        List<Syllable> lyrics = chord.marks().lyrics();
        return lyrics.size() > verse && !lyrics.get(verse).equals(Syllable.NONE);
    }

    int size() {
        return events.size();
    }

    /** The voice; ties that do not meet a tone of the next chord are dropped and told. */
    Voice voice(Notice notice) {
        dropGraces(origin(events.size() - 1).line, 1, notice);
        List<Event> tied = new ArrayList<>();
        Set<Pitch> held = Set.of();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Origin origin = origins.get(i);
            if (!held.containsAll(origin.goingOn)) {
                notice.mended("tie", origin.line, origin.column);
            }
            held = Set.of();
            if (event instanceof Chord chord && chord.tones().stream().anyMatch(Tone::tied)) {
                Chord checked = withTies(chord, i, notice);
                held = tiedOf(checked);
                event = checked;
            }
            tied.add(event);
        }
        return new Voice(tied);
    }

    private Origin origin(int event) {
        return event < 0 ? new Origin(1, 1, Set.of()) : origins.get(event);
    }

    private Chord withTies(Chord chord, int place, Notice notice) {
        boolean follows =
                place + 1 < events.size() && events.get(place + 1).onset().equals(chord.end());
        Set<Pitch> next = follows ? origins.get(place + 1).goingOn : Set.of();
        List<Tone> tones = chord.tones().stream()
                .map(tone -> tone.withTie(tone.tied() && next.contains(tone.pitch())))
                .toList();
        if (tones.equals(chord.tones())) {
            return chord;
        }
        notice.mended("tie", origins.get(place).line, origins.get(place).column);
        return new Chord(chord.onset(), chord.length(), tones, chord.level(), chord.marks());
    }

    private static Set<Pitch> tiedOf(Chord chord) {
        Set<Pitch> tied = new HashSet<>();
        chord.tones().stream().filter(Tone::tied).forEach(tone -> tied.add(tone.pitch()));
        return tied;
    }
}
