package org.cmusic.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cmusic.model.Curve;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;
import org.cmusic.model.Performance;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.TempoMap;
import org.cmusic.model.Tone;

/** A performance written by hand: notes, parts and effects, as long as its longest note. */
record HandmadePerformance(List<Event> notes, List<String> parts, List<Effect> effects, double seconds)
        implements Performance {

    /** One note, whose tone is known. */
    record Note(double start, double length, int part, Tone tone, String description) implements Event {
        @Override
        public Origin origin() {
            return new Line(description);
        }
    }

    /** Where a note is written: notes of one description are on one line. */
    record Line(String description) implements Origin {}

    /** One part with one note at 0. */
    static HandmadePerformance of(Tone tone) {
        return new HandmadePerformance(List.of(), List.of("part"), List.of(), 0).with(0, 0, tone);
    }

    /** One note at 0 beside a silent part, since notes of one part are computed together. */
    static HandmadePerformance apart(Tone tone) {
        return ofParts("part", "silent").with(0, 0, tone);
    }

    static HandmadePerformance ofParts(String... names) {
        return new HandmadePerformance(List.of(), List.of(names), List.of(), 0);
    }

    /** The same with another note, which must not start before the last. */
    HandmadePerformance with(int part, double start, Tone tone) {
        return with(part, start, tone, "note " + notes.size());
    }

    /** The same with another note, which must not start before the last, written on a line of a name. */
    HandmadePerformance with(int part, double start, Tone tone, String line) {
        List<Event> more = new ArrayList<>(notes);
        more.add(new Note(start, tone.seconds(), part, tone, line));
        return new HandmadePerformance(more, parts, effects, Math.max(seconds, start + tone.seconds()));
    }

    HandmadePerformance withEffect(String name, Tone tone) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(new Effect(name, tone));
        return new HandmadePerformance(notes, parts, more, seconds);
    }

    @Override
    public double partialSeconds() {
        return notes.stream()
                .flatMap(note -> note.tone().sines().stream())
                .mapToDouble(Sine::seconds)
                .sum();
    }

    HandmadePerformance lasting(double length) {
        return new HandmadePerformance(notes, parts, effects, length);
    }

    /** A tone of a bank alone, in the middle, at full gain. */
    static Tone bank(double seconds, Sine... sines) {
        return tone(seconds, new Signal.Bank(), sines);
    }

    /** A tone of a signal, in the middle, at full gain. */
    static Tone tone(double seconds, Signal signal, Sine... sines) {
        return tone(seconds, signal, Curve.constant(0), sines);
    }

    static Tone tone(double seconds, Signal signal, Curve pan, Sine... sines) {
        return new Tone(List.of(sines), signal, new Signal.Constant(1), pan, List.of(), seconds);
    }

    static Tone sending(Tone tone, Tone.Send... sends) {
        return new Tone(tone.sines(), tone.signal(), tone.gain(), tone.pan(), List.of(sends), tone.seconds());
    }

    @Override
    public Iterator<Event> events() {
        return notes.iterator();
    }

    @Override
    public int channels() {
        return 2;
    }

    @Override
    public TempoMap tempo() {
        return TempoMap.DEFAULT;
    }

    @Override
    public long seed() {
        return 0;
    }
}
