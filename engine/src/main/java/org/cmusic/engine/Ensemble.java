package org.cmusic.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
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
    private final List<Voice> voices = new ArrayList<>();
    private final List<PatchOutput> outputs = new ArrayList<>();
    private final PriorityQueue<Long> ends = new PriorityQueue<>();
    private Optional<Event> next = Optional.empty();
    private int mostAtOnce;

    /** @param wantedFrom the first frame that is to be heard: notes that end before it are left out where that is safe */
    Ensemble(Iterator<Event> events, Predicate<Event> sounds, Layout layout, long wantedFrom) {
        this.events = events;
        this.sounds = sounds;
        this.layout = layout;
        this.wantedFrom = wantedFrom;
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
        while (next.isPresent() && firstFrame(next.get()) < frame + count) {
            start(next.get());
            pull();
        }
        List<Voice> working = new ArrayList<>(voices.size());
        for (Voice voice : voices) {
            if (frame >= wantedFrom || matters(voice)) {
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
        long end = NoteClock.nearest(event.start() + tone.seconds(), layout.rate());
        if (end <= firstFrame(event) || (end <= wantedFrom && tone.sends().isEmpty())) {
            return;
        }
        voices.add(Voice.of(event, tone, layout));
        countFrom(firstFrame(event), end);
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
        int notes = voices.size();
        Origin origin = notes == 0 ? Origin.NONE : voices.get(notes - 1).event().origin();
        voices.clear();
        outputs.clear();
        return new CrowdedException(notes, origin);
    }

    /** How many notes sound. */
    int size() {
        return voices.size();
    }

    /** Lets go of the notes that end at a frame or before. */
    void retire(long frame) {
        voices.removeIf(voice -> voice.end() <= frame);
    }

    /** The greatest number of notes that sounded at once. */
    int mostAtOnce() {
        return mostAtOnce;
    }
}
