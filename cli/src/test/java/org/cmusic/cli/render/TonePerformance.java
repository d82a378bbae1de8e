package org.cmusic.cli.render;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Curve;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;
import org.cmusic.model.Performance;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.TempoMap;
import org.cmusic.model.Tone;

/**
 * Steady sines in mono, at 120 beats a minute, sorted by start.
 *
 * @param notes a part each
 */
record TonePerformance(List<Note> notes) implements Performance {
    private static final double BPM = 120;
    private static final double TAIL = 0.5;

    /**
     * A sine that sounds half a second longer than it is written.
     *
     * @param part the name of its part
     */
    record Note(String part, double start, double length, double hertz, double amplitude) {}

    @Override
    public Iterator<Event> events() {
        return notes.stream()
                .<Event>map(note -> new Sounding(note, notes.indexOf(note)))
                .iterator();
    }

    @Override
    public List<String> parts() {
        return notes.stream().map(Note::part).toList();
    }

    @Override
    public List<Effect> effects() {
        return List.of();
    }

    @Override
    public double partialSeconds() {
        return 0;
    }

    @Override
    public double seconds() {
        return notes.stream()
                .mapToDouble(note -> note.start() + note.length() + TAIL)
                .max()
                .orElse(0);
    }

    @Override
    public int channels() {
        return 1;
    }

    @Override
    public TempoMap tempo() {
        return TempoMap.steady(BPM);
    }

    @Override
    public long seed() {
        return 0;
    }

    private record Sounding(Note note, int part) implements Event {
        @Override
        public double start() {
            return note.start();
        }

        @Override
        public double length() {
            return note.length();
        }

        @Override
        public Origin origin() {
            return Origin.NONE;
        }

        @Override
        public Tone tone() {
            double seconds = note.length() + TAIL;
            Sine sine = new Sine(
                    Curve.constant(note.hertz()), Curve.constant(note.amplitude()), 0, Optional.empty(), seconds);
            return new Tone(
                    List.of(sine), new Signal.Bank(), new Signal.Constant(1), Curve.constant(0), List.of(), seconds);
        }

        @Override
        public String description() {
            return note.part();
        }
    }
}
