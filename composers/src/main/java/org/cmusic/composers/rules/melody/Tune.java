package org.cmusic.composers.rules.melody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.composers.Chance;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.search.Search;
import org.cmusic.composers.rules.search.Trace;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/** A tune of phrases, composed by rules. */
public final class Tune {
    private static final long MOST_CHOICES = 50_000;
    private static final double FREEDOM = 2;

    private Tune() {}

    /**
     * Composes a tune; empty if there is none by the rules.
     *
     * @param bar eighth notes to a bar
     * @param scale what there is to choose from, from the lowest up
     * @param tonic one of them
     */
    public static Optional<Voice> of(
            int bars, int bar, List<Pitch> scale, Pitch tonic, RuleBook book, Chance chance, Trace trace) {
        List<Place> places = new Plan(bar, chance.branch("plan")).places(bars);
        MelodyProblem problem = new MelodyProblem(places, scale, tonic, book);
        boolean found = new Search<>(problem, chance, FREEDOM, trace).solve(MOST_CHOICES) == Search.End.FOUND;
        return found ? Optional.of(voice(places, problem.notes())) : Optional.empty();
    }

    private static Voice voice(List<Place> places, List<Pitch> pitches) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            boolean close = place.close() != Place.Close.NONE;
            Marks marks = close ? Marks.NONE.with(Set.of(Articulation.FERMATA)) : Marks.NONE;
            events.add(new Chord(
                    Beats.of(place.onset(), 2),
                    Beats.of(place.length(), 2),
                    List.of(Tone.of(pitches.get(i))),
                    OptionalDouble.empty(),
                    marks));
        }
        return new Voice(events);
    }
}
