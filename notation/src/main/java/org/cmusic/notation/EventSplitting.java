package org.cmusic.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * Notes and rests that go over bar lines or beats in pieces, tied to each other. Silence becomes rests. Music without
 * bars stays as it is, but for the rests.
 */
public final class EventSplitting {
    private final MeterMap meter;
    private final BiConsumer<Event, Consumer<Beats>> cuts;

    private EventSplitting(MeterMap meter, boolean beats) {
        this.meter = meter;
        this.cuts = beats ? this::beatCuts : this::outerCuts;
    }

    /** Splits at the first bar line that an event crosses, and at the last: whole bars between stay in one piece. */
    public static Music atOuterBarLines(Music music) {
        return split(music, false);
    }

    /**
     * Splits at every bar line, and what begins within a beat at the end of that beat, so that every beat on which
     * something sounds off the beat before can be seen. In meters such as 6/8 a beat has three units.
     */
    public static Music atBeats(Music music) {
        return split(music, true);
    }

    private static Music split(Music music, boolean beats) {
        List<Part> parts = new ArrayList<>();
        for (Part part : music.parts()) {
            List<Voice> voices = part.voices().stream()
                    .map(Voice::withRests)
                    .map(voice -> music.meter()
                            .map(meter -> new EventSplitting(meter, beats).split(voice))
                            .orElse(voice))
                    .toList();
            parts.add(part.withVoices(voices));
        }
        return music.withParts(parts);
    }

    private Voice split(Voice voice) {
        List<Event> pieces = new ArrayList<>();
        for (Event event : voice.events()) {
            Beats[] from = {event.onset()};
            cuts.accept(event, cut -> {
                pieces.add(piece(event, from[0], cut));
                from[0] = cut;
            });
            boolean whole = from[0].equals(event.onset());
            pieces.add(whole ? event : piece(event, from[0], event.end()));
        }
        return new Voice(pieces);
    }

    /** The stretch of an event from {@code from} to {@code to}; what goes on behind it is tied to that. */
    public static Event piece(Event event, Beats from, Beats to) {
        if (event instanceof Chord chord) {
            List<Tone> tones = to.equals(chord.end())
                    ? chord.tones()
                    : chord.tones().stream().map(tone -> tone.withTie(true)).toList();
            return chord.stretch(from, to, tones);
        }
        return new Rest(from, to.minus(from));
    }

    private void outerCuts(Event event, Consumer<Beats> cut) {
        Beats first = nextBar(event.onset());
        if (first.isBefore(event.end())) {
            cut.accept(first);
            Beats last = event.end().minus(meter.barAt(event.end()).position());
            if (last.isAfter(first) && last.isBefore(event.end())) {
                cut.accept(last);
            }
        }
    }

    private void beatCuts(Event event, Consumer<Beats> cut) {
        Beats at = event.onset();
        for (Beats next = nextCut(at); next.isBefore(event.end()); next = nextCut(at)) {
            cut.accept(next);
            at = next;
        }
    }

    /** The end of the beat that {@code at} is within, or of the bar if it is on a beat. */
    private Beats nextCut(Beats at) {
        Beats position = meter.barAt(at).position();
        Beats beat = meter.meterAt(at).beat();
        Beats begun = beat.times(position.wholeMultiplesOf(beat));
        Beats bar = nextBar(at);
        return begun.equals(position)
                ? bar
                : Beats.min(bar, at.minus(position).plus(begun).plus(beat));
    }

    private Beats nextBar(Beats at) {
        BarPosition place = meter.barAt(at);
        return at.minus(place.position()).plus(place.length());
    }
}
