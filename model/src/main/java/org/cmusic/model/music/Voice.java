package org.cmusic.model.music;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;

/**
 * One line of a part.
 *
 * @param events by time; none begins before the one before has ended. Where there is no event, the voice is silent: a
 *     {@link Rest} is one that is written.
 */
public record Voice(List<Event> events) {
    /** @throws IllegalArgumentException if events overlap or are out of order */
    public Voice {
        events = List.copyOf(events);
        Beats end = Beats.ZERO;
        for (Event event : events) {
            if (event.onset().isBefore(end)) {
                throw new IllegalArgumentException("an event at " + event.onset() + " before the end of another");
            }
            end = event.end();
        }
    }

    /** The same with a rest wherever it is silent before its end. */
    public Voice withRests() {
        List<Event> filled = new ArrayList<>();
        Beats end = Beats.ZERO;
        for (Event event : events) {
            if (event.onset().isAfter(end)) {
                filled.add(new Rest(end, event.onset().minus(end)));
            }
            filled.add(event);
            end = event.end();
        }
        return new Voice(filled);
    }

    /** Where the last event ends; beat 0 without events. */
    public Beats end() {
        return events.isEmpty() ? Beats.ZERO : events.get(events.size() - 1).end();
    }
}
