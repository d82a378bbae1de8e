package org.cmusic.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cmusic.engine.bank.KernelChoice;
import org.cmusic.model.Curve;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;
import org.cmusic.model.Performance;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.TempoMap;
import org.cmusic.model.Tone;

/**
 * Notes that sound together, each a bank of partials and nothing else.
 *
 * @param tones what they sound like
 * @param seconds how long all of them sound
 * @param parts of one part, all notes are computed together
 * @param partialSeconds what is said of the work, by which the engine takes its kernel
 */
record ChordPerformance(List<Tone> tones, double seconds, List<String> parts, double partialSeconds)
        implements Performance {

    /** Partials that sound for some seconds, in notes of so many, rendered by a kernel. */
    static ChordPerformance of(
            List<Sine> sines, int partialsOfNote, double seconds, boolean together, KernelChoice kernel) {
        double said = kernel == KernelChoice.PLAIN ? 0 : Double.MAX_VALUE;
        if (KernelChoice.of(said) != kernel) {
            throw new IllegalStateException(
                    "this Java has no vectors to offer; it needs --add-modules jdk.incubator.vector");
        }
        Signal full = new Signal.Constant(1);
        List<Tone> tones = new ArrayList<>();
        for (int first = 0; first < sines.size(); first += partialsOfNote) {
            List<Sine> some = sines.subList(first, Math.min(sines.size(), first + partialsOfNote));
            tones.add(new Tone(some, new Signal.Bank(), full, Curve.constant(0), List.of(), seconds));
        }
        return new ChordPerformance(tones, seconds, together ? List.of("chord") : List.of("chord", "silent"), said);
    }

    @Override
    public Iterator<Event> events() {
        return tones.stream().<Event>map(Note::new).iterator();
    }

    @Override
    public List<Effect> effects() {
        return List.of();
    }

    @Override
    public int channels() {
        return 1;
    }

    @Override
    public TempoMap tempo() {
        return TempoMap.DEFAULT;
    }

    @Override
    public long seed() {
        return 0;
    }

    private record Note(Tone tone) implements Event {
        @Override
        public double start() {
            return 0;
        }

        @Override
        public double length() {
            return tone.seconds();
        }

        @Override
        public int part() {
            return 0;
        }

        @Override
        public Origin origin() {
            return Origin.NONE;
        }

        @Override
        public String description() {
            return "chord";
        }
    }
}
