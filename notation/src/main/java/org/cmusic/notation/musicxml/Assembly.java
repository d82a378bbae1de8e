package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.BarLines;
import org.cmusic.notation.Findings;

/** Lays measures one after the other, as they are played, and makes a piece of them. A staff is a part of its own. */
final class Assembly {
    private static final double USUAL_TEMPO = 120;
    private static final Beats WHOLE_NOTE = Beats.of(4);
    /** The most notes and rests of a piece with its repeats. */
    static final int MOST_CHORDS = 500_000;

    /** The most voices of all staves: as many parts as there may be, with five each. */
    private static final int MOST_LINES = 10_000;

    private final List<Measure> measures;
    private final List<PartReader> parts;
    private final Findings findings;
    private final BarLines bars;
    private final List<KeyMark> keys = new ArrayList<>();
    private final List<TempoMark> tempos = new ArrayList<>();
    private final List<Map<ReadChord.Line, Lanes>> lines = new ArrayList<>();
    private Optional<Meter> meter = Optional.empty();
    private int lineCount;

    Assembly(List<Measure> measures, List<PartReader> parts, Findings findings) {
        this.measures = measures;
        this.parts = parts;
        this.findings = findings;
        this.bars = new BarLines(findings);
        parts.forEach(part -> lines.add(new LinkedHashMap<>()));
    }

    /** What holds where a measure begins, if nothing is said there. */
    private record State(Optional<Meter> meter, Optional<Key> key, Optional<Double> tempo) {}

    /** The events of a line, by onset; one that begins before another has ended goes on a lane of its own. */
    private static final class Lanes {
        private final List<List<Event>> lanes = new ArrayList<>();
        private final PriorityQueue<Busy> busy = new PriorityQueue<>(Comparator.comparing(Busy::until));
        private final TreeSet<Integer> free = new TreeSet<>();

        /** A lane whose last event ends at a beat. */
        private record Busy(int lane, Beats until) {}

        void add(Event event) {
            while (!busy.isEmpty() && !busy.peek().until.isAfter(event.onset())) {
                free.add(busy.remove().lane);
            }
            if (free.isEmpty()) {
                if (!(event instanceof Chord) && !lanes.isEmpty()) {
                    return;
                }
                free.add(lanes.size());
                lanes.add(new ArrayList<>());
            }
            int lane = free.pollFirst();
            lanes.get(lane).add(event);
            busy.add(new Busy(lane, event.end()));
        }
    }

    /** The piece. */
    Music music(Heading heading) throws BrokenXmlException {
        List<State> states = states();
        spreadEndings();
        Beats at = Beats.ZERO;
        for (int number : order()) {
            Measure measure = measures.get(number);
            State state = states.get(number);
            ElementReader.Place place = measure.place();
            bars.barLine(at, place.line(), place.column());
            meter(at, measure.meter().or(state::meter));
            marks(at, measure, state);
            notes(at, measure);
            if (lineCount > MOST_LINES) {
                throw new BrokenXmlException("voices", String.valueOf(MOST_LINES), place.line(), place.column());
            }
            at = at.plus(length(measure));
        }
        if (tempos.isEmpty() || tempos.get(0).at().signum() > 0) {
            tempos.add(0, TempoMark.change(Beats.ZERO, USUAL_TEMPO));
        }
        return new Music(heading, bars.map(at), keys, TempoMap.of(tempos), parts());
    }

    /** Endings hold up to where they end, or a repeat ends or begins. */
    private void spreadEndings() {
        Set<Integer> open = Set.of();
        for (Measure measure : measures) {
            if (measure.beginsRepeat()) {
                open = Set.of();
            }
            if (measure.endings().isEmpty()) {
                measure.endings().addAll(open);
            }
            boolean ends = measure.isEndOfEnding() || measure.times() > 0;
            open = ends ? Set.of() : Set.copyOf(measure.endings());
        }
    }

    private List<State> states() {
        List<State> states = new ArrayList<>();
        State now = new State(Optional.empty(), Optional.empty(), Optional.empty());
        for (Measure measure : measures) {
            states.add(now);
            if (now.meter().isPresent()) {
                measure.unbarred()
                        .ifPresent(place -> findings.leftOut("element", "senza-misura", place.line(), place.column()));
            }
            now = new State(
                    measure.meter().or(now::meter),
                    Optional.ofNullable(measure.keys().lastEntry())
                            .map(Map.Entry::getValue)
                            .or(now::key),
                    Optional.ofNullable(measure.tempos().lastEntry())
                            .map(Map.Entry::getValue)
                            .or(now::tempo));
        }
        return states;
    }

    private void meter(Beats at, Optional<Meter> now) {
        if (now.isPresent() && !now.equals(meter)) {
            bars.meter(at, now.get());
            meter = now;
        }
    }

    private Beats length(Measure measure) {
        return measure.length().signum() > 0
                ? measure.length()
                : meter.map(Meter::barLength).orElse(WHOLE_NOTE);
    }

    private void marks(Beats at, Measure measure, State state) {
        Optional<Key> key = state.key();
        key.ifPresent(held -> key(at, measure.keys().getOrDefault(Beats.ZERO, held), false));
        for (Map.Entry<Beats, Key> mark : measure.keys().entrySet()) {
            key(at.plus(mark.getKey()), mark.getValue(), key.equals(Optional.of(mark.getValue())));
            key = Optional.of(mark.getValue());
        }
        Optional<Double> tempo = state.tempo();
        tempo.ifPresent(held -> tempo(at, measure.tempos().getOrDefault(Beats.ZERO, held), false));
        for (Map.Entry<Beats, Double> mark : measure.tempos().entrySet()) {
            tempo(at.plus(mark.getKey()), mark.getValue(), tempo.equals(Optional.of(mark.getValue())));
            tempo = Optional.of(mark.getValue());
        }
    }

    /** @param again whether it is written though it held already: it is kept then */
    private void key(Beats at, Key key, boolean again) {
        KeyMark before = keys.isEmpty() ? null : keys.get(keys.size() - 1);
        boolean isNew = before == null || again || !before.key().equals(key);
        if (isNew && (before == null || at.isAfter(before.at()))) {
            keys.add(new KeyMark(at, key));
        }
    }

    /** @param again whether it is written though it held already: it is kept then */
    private void tempo(Beats at, double bpm, boolean again) {
        TempoMark before = tempos.isEmpty() ? null : tempos.get(tempos.size() - 1);
        boolean isNew = before == null || again || before.bpm() != bpm;
        if (isNew && (before == null || at.isAfter(before.at()))) {
            tempos.add(TempoMark.change(at, bpm));
        }
    }

    private void notes(Beats at, Measure measure) {
        measure.chords()
                .forEach((part, chords) -> chords.stream()
                        .sorted(Comparator.comparing(ReadChord::at))
                        .forEach(chord -> lines.get(part)
                                .computeIfAbsent(chord.line(), line -> newLanes())
                                .add(chord.event(at))));
    }

    private Lanes newLanes() {
        lineCount++;
        return new Lanes();
    }

    private static int size(Measure measure) {
        return measure.chords().values().stream().mapToInt(List::size).sum();
    }

    /** The numbers of the measures as they are played, if those are not more than any music has. */
    private List<Integer> order() throws BrokenXmlException {
        List<Integer> order = Unfolding.order(measures);
        long chords = 0;
        for (int i = 0; i < order.size(); i++) {
            Measure measure = measures.get(order.get(i));
            chords += size(measure);
            ElementReader.Place place = measure.place();
            if (i == MusicXmlReader.MOST_MEASURES) {
                throw new BrokenXmlException("long-measures", String.valueOf(i), place.line(), place.column());
            }
            if (chords > MOST_CHORDS) {
                throw new BrokenXmlException("long", String.valueOf(MOST_CHORDS), place.line(), place.column());
            }
        }
        return order;
    }

    private List<Part> parts() {
        List<Part> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            all.addAll(parts(parts.get(i), lines.get(i)));
        }
        return all;
    }

    /** The number of a voice; those whose name is none come last, as they come. */
    private static double number(String voice) {
        double number = Numbers.first(voice);
        return Double.isNaN(number) ? Double.MAX_VALUE : number;
    }

    /** The staves of a part, the drums of a staff apart. */
    private static List<Part> parts(PartReader part, Map<ReadChord.Line, Lanes> lines) {
        Map<ReadChord.Line, List<Voice>> staves = new LinkedHashMap<>();
        lines.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<ReadChord.Line, Lanes> entry) ->
                                entry.getKey().staff())
                        .thenComparing(entry -> entry.getKey().drums())
                        .thenComparing(entry -> number(entry.getKey().voice())))
                .forEach(entry -> {
                    ReadChord.Line line = entry.getKey();
                    List<Voice> voices = staves.computeIfAbsent(
                            new ReadChord.Line(line.staff(), line.drums(), ""), any -> new ArrayList<>());
                    entry.getValue().lanes.forEach(lane -> voices.add(new Voice(lane)));
                });
        String name = part.sounds().name();
        if (staves.isEmpty()) {
            return List.of(new Part(name, part.sounds().timbre(), part.clef(1), List.of()));
        }
        List<Part> parts = new ArrayList<>();
        staves.forEach((staff, voices) -> parts.add(new Part(
                name,
                staff.drums() ? Timbre.DRUMS : part.sounds().timbre(),
                staff.drums() ? Optional.empty() : part.clef(staff.staff()),
                voices)));
        return parts;
    }
}
