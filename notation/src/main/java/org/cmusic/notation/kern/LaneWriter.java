package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.EventSplitting;
import org.cmusic.notation.Findings;

/**
 * Divides a voice into what fields can say: at bar lines, and where one note value does not do. What no reciprocal tells is
 * moved to the nearest 960th of a quarter note.
 */
final class LaneWriter {
    private static final int GRID = 960;

    private final int lane;
    private final boolean drawn;
    private final NavigableSet<Beats> cuts;
    private final Beats end;
    private final List<WrittenPiece> pieces = new ArrayList<>();
    private Set<Pitch> tied = Set.of();

    /**
     * @param drawn whether silence is drawn as rests
     * @param cuts where pieces must end
     * @param end that of the music
     */
    LaneWriter(int lane, boolean drawn, NavigableSet<Beats> cuts, Beats end) {
        this.lane = lane;
        this.drawn = drawn;
        this.cuts = cuts;
        this.end = end;
    }

    /** The pieces of a voice, from the start of the music to its end; empty where it cannot be divided at the cuts. */
    Optional<List<WrittenPiece>> pieces(Voice voice, Findings findings) {
        if (write(voice.events(), end)) {
            return Optional.of(pieces);
        }
        pieces.clear();
        tied = Set.of();
        return write(moved(voice.events(), findings), nearest(end)) ? Optional.of(pieces) : Optional.empty();
    }

    private static List<Event> moved(List<Event> events, Findings findings) {
        List<Event> moved = new ArrayList<>();
        for (Event event : events) {
            Beats from = nearest(event.onset());
            Beats to = nearest(event.end());
            if (!from.equals(event.onset()) || !to.equals(event.end())) {
                findings.mended("moved", 1, 1);
            }
            if (!from.isBefore(to)) {
                findings.leftOut("short", 1, 1);
            } else {
                moved.add(
                        event instanceof Chord chord
                                ? new Chord(from, to.minus(from), chord.tones(), chord.level(), chord.marks())
                                : new Rest(from, to.minus(from)));
            }
        }
        return moved;
    }

    /** The line of the grid that is nearest to a beat. */
    static Beats nearest(Beats beats) {
        long lines = beats.times(2L * GRID).plus(Beats.of(1)).wholeMultiplesOf(Beats.of(2));
        return Beats.of(lines, GRID);
    }

    private boolean write(List<Event> events, Beats until) {
        Beats at = Beats.ZERO;
        for (Event event : within(events, until)) {
            boolean written = silence(at, event.onset()) && divide(event, false);
            if (!written) {
                return false;
            }
            at = event.end();
        }
        return silence(at, until);
    }

    /** What begins before the end; the last event may be cut off there. */
    private static List<Event> within(List<Event> events, Beats end) {
        int last = events.size() - 1;
        if (last < 0 || !events.get(last).end().isAfter(end)) {
            return events;
        }
        List<Event> kept = new ArrayList<>(
                events.stream().filter(event -> event.onset().isBefore(end)).toList());
        if (!kept.isEmpty() && kept.get(kept.size() - 1).end().isAfter(end)) {
            Event cut = kept.remove(kept.size() - 1);
            Beats length = end.minus(cut.onset());
            kept.add(
                    cut instanceof Chord chord
                            ? chord.stretch(chord.onset(), end, chord.tones())
                            : new Rest(cut.onset(), length));
        }
        return kept;
    }

    private boolean silence(Beats from, Beats to) {
        return !from.isBefore(to) || divide(new Rest(from, to.minus(from)), !drawn);
    }

    /** Divides an event at the cuts that it goes over, and what is between them into note values. */
    private boolean divide(Event event, boolean silent) {
        Beats from = event.onset();
        while (from.isBefore(event.end())) {
            Beats cut = cuts.higher(from);
            Beats to = cut == null ? event.end() : Beats.min(cut, event.end());
            Optional<List<Beats>> values = Reciprocal.parts(to.minus(from));
            if (values.isEmpty()) {
                return false;
            }
            for (Beats value : values.get()) {
                Beats until = from.plus(value);
                add(event, from, until, silent);
                from = until;
            }
        }
        return true;
    }

    private void add(Event event, Beats from, Beats to, boolean silent) {
        if (!(event instanceof Chord chord)) {
            pieces.add(new WrittenPiece(lane, new Rest(from, to.minus(from)), silent, Set.of()));
            tied = Set.of();
            return;
        }
        Chord piece = (Chord) EventSplitting.piece(chord, from, to);
        Set<Pitch> goingOn = new HashSet<>();
        Set<Pitch> held = new HashSet<>();
        for (Tone tone : piece.tones()) {
            if (tied.contains(tone.pitch())) {
                goingOn.add(tone.pitch());
            }
            if (tone.tied()) {
                held.add(tone.pitch());
            }
        }
        tied = held;
        pieces.add(new WrittenPiece(lane, piece, false, goingOn));
    }
}
