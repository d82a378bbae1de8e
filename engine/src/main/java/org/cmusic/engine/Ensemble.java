package org.cmusic.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.cmusic.engine.bank.Choir;
import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.patch.NoteClock;
import org.cmusic.engine.patch.PatchOutput;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;
import org.cmusic.model.Tone;

/** The notes that sound, in the order of the performance, from which they are pulled as they begin. */
final class Ensemble {
    private final Iterator<Event> events;
    private final Predicate<Event> sounds;
    private final Layout layout;
    private final long wantedFrom;
    private final long wantedTo;
    private final Optional<Choir> choir;
    private final List<Voice> voices = new ArrayList<>();
    private final List<Singer> singers = new ArrayList<>();
    private final List<PatchOutput> outputs = new ArrayList<>();
    private final PriorityQueue<Long> ends = new PriorityQueue<>();
    private Optional<Event> next = Optional.empty();
    private int mostAtOnce;

    /** A note that the choir sings. */
    record Singer(Event event, long first, long end) {}

    /**
     * @param wantedFrom the first frame that is to be heard: notes that end before it are left out where that is safe
     * @param wantedTo the first frame that is not to be heard any more
     * @param choir takes the notes that it can take
     */
    Ensemble(
            Iterator<Event> events,
            Predicate<Event> sounds,
            Layout layout,
            long wantedFrom,
            long wantedTo,
            Optional<Choir> choir) {
        this.events = events;
        this.sounds = sounds;
        this.layout = layout;
        this.wantedFrom = wantedFrom;
        this.wantedTo = wantedTo;
        this.choir = choir;
        pull();
    }

    private void pull() {
        next = Optional.empty();
        while (events.hasNext() && next.isEmpty()) {
            next = Optional.of(events.next()).filter(sounds);
        }
    }

    /** Starts the notes that begin before the end of a block and returns those that have to be computed for it. */
    List<Voice> inBlock(long frame, int count) {
        long end = frame + count;
        long known = choir.isPresent() ? Math.min(Choir.endOfFrame(end - 1), wantedTo) : end;
        while (next.isPresent() && firstFrame(next.get()) < known) {
            start(next.get());
            pull();
        }
        List<Voice> working = new ArrayList<>(voices.size());
        for (Voice voice : voices) {
            if (voice.first() < end && (frame >= wantedFrom || matters(voice))) {
                voice.aim(frame, count, output(working.size()));
                working.add(voice);
            }
        }
        return working;
    }

    private PatchOutput output(int number) {
        if (number == outputs.size()) {
            outputs.add(new PatchOutput());
        }
        return outputs.get(number);
    }

    private long firstFrame(Event event) {
        return NoteClock.nearest(event.start(), layout.rate());
    }

    private void start(Event event) {
        Tone tone = event.tone();
        NoteClock clock = new NoteClock(event.start(), layout.rate());
        long first = clock.first();
        long end = first + clock.end(tone.seconds());
        if (end <= first) {
            return;
        }
        boolean wanted = end > wantedFrom || !tone.sends().isEmpty();
        if (choir.isPresent() && choir.get().take(tone, first, end, wanted, clock::end)) {
            if (wanted) {
                singers.add(new Singer(event, first, end));
            }
        } else if (wanted) {
            voices.add(Voice.of(event, tone, layout));
        }
        if (wanted) {
            countFrom(first, end);
        }
    }

    private void countFrom(long first, long end) {
        while (!ends.isEmpty() && ends.peek() <= first) {
            ends.poll();
        }
        ends.add(end);
        mostAtOnce = Math.max(mostAtOnce, ends.size());
    }

    /** Whether what a note does before it is heard is heard later. */
    private static boolean matters(Voice voice) {
        return voice.patch().hasMemory() || voice.patch().sends() > 0;
    }

    /** Lets go of all notes, as there is no memory for so many. */
    CrowdedException crowded() {
        int notes = voices.size() + singers.size();
        Origin origin = Origin.NONE;
        if (!voices.isEmpty()) {
            origin = voices.get(voices.size() - 1).event().origin();
        } else if (!singers.isEmpty()) {
            origin = singers.get(singers.size() - 1).event().origin();
        }
        voices.clear();
        singers.clear();
        choir.ifPresent(Choir::clear);
        outputs.clear();
        return new CrowdedException(notes, origin);
    }

    /** How many notes sound each for itself. */
    int size() {
        return voices.size();
    }

    /** Lets go of the notes that end at a frame or before. */
    void retire(long frame) {
        voices.removeIf(voice -> voice.end() <= frame);
        singers.removeIf(singer -> singer.end() <= frame);
        choir.ifPresent(all -> all.retire(frame));
    }

    /** The notes that the choir sings. */
    List<Singer> singers() {
        return singers;
    }

    /** The greatest number of notes that sounded at once. */
    int mostAtOnce() {
        return mostAtOnce;
    }
}
