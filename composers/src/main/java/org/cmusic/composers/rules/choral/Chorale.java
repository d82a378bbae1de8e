package org.cmusic.composers.rules.choral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.composers.Chance;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.search.Search;
import org.cmusic.composers.rules.search.Trace;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * A melody set for soprano, alto, tenor and bass.
 *
 * @param voices the highest first; the first is the melody
 * @param chords the Roman numerals, with the times they come in
 */
public record Chorale(List<Voice> voices, List<Numeral> chords) {
    private static final long MOST_CHOICES = 20_000;
    private static final long CHOICES_A_CHORD = 100;
    private static final int MINOR = -3;
    private static final double FREEDOM = 0.6;

    public Chorale {
        voices = List.copyOf(voices);
        chords = List.copyOf(chords);
    }

    /** A chord by its name. */
    public record Numeral(Beats at, String name) {}

    /**
     * Sets a melody; empty if that cannot be done by the rules.
     *
     * @param tonic on the line of fifths
     * @param minor whether its third is minor
     */
    public static Optional<Chorale> of(
            Voice melody,
            Optional<MeterMap> meter,
            int tonic,
            boolean minor,
            RuleBook rules,
            Chance chance,
            Trace trace) {
        ChoraleBook book = new ChoraleBook(rules);
        List<Slot> slots = Slots.of(melody, meter);
        Optional<List<Voicing>> found = Optional.empty();
        for (boolean closes : new boolean[] {!book.strictness("close").isOff(), false}) {
            ChoraleProblem problem = new ChoraleProblem(slots, book, tonic, minor, closes);
            Search<Voicing> search = new Search<>(problem, chance, FREEDOM, trace);
            if (found.isEmpty() && search.solve(MOST_CHOICES + CHOICES_A_CHORD * slots.size()) == Search.End.FOUND) {
                found = Optional.of(problem.chosen());
            }
        }
        int signature = minor ? tonic + MINOR : tonic;
        return found.map(chosen -> of(melody, new PassingNotes(slots, chosen, book, signature, chance), slots, chosen));
    }

    private static Chorale of(Voice melody, PassingNotes passing, List<Slot> slots, List<Voicing> chosen) {
        List<Voice> voices = new ArrayList<>(List.of(melody));
        for (int voice = 1; voice < ChoraleBook.VOICES; voice++) {
            voices.add(voice(voice, slots, chosen, passing));
        }
        List<Numeral> chords = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            chords.add(new Numeral(slots.get(i).onset(), chosen.get(i).toString()));
        }
        return new Chorale(voices, chords);
    }

    /** One voice, its notes held on where the melody only holds and nothing moves. */
    private static Voice voice(int voice, List<Slot> slots, List<Voicing> chosen, PassingNotes passing) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Pitch pitch = chosen.get(i).voice(voice, slot.first());
            Optional<Pitch> second = passing.at(i, voice);
            Beats length = second.isPresent() ? slot.length().times(0.5) : slot.length();
            boolean same =
                    i > 0 && slot.isHeld() && pitch.equals(chosen.get(i - 1).voice(voice, slot.first()));
            if (same && passing.at(i - 1, voice).isEmpty() && !slots.get(i - 1).isClose()) {
                Event before = events.remove(events.size() - 1);
                events.add(note(before.onset(), before.length().plus(length), pitch));
            } else {
                events.add(note(slot.onset(), length, pitch));
            }
            second.ifPresent(moving -> events.add(note(slot.onset().plus(length), length, moving)));
        }
        return new Voice(events);
    }

    private static Chord note(Beats onset, Beats length, Pitch pitch) {
        return Chord.of(onset, length, List.of(Tone.of(pitch)), OptionalDouble.empty());
    }
}
