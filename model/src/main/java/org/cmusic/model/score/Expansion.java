package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.RandomStream;
import org.cmusic.model.expression.EvaluationException;

/** Unfolds a score into its notes: phrases, loops, sections, ties and tempo, lazily and sorted by start. */
final class Expansion {
    /** The name under which flat notes appear among the parts. */
    static final String FLAT = "notes";

    /** A moment between two beats is counted in parts that small. */
    private static final double BEAT_PARTS = 1000;

    private final Score score;
    private final long seed;
    private final Limits limits;
    private final Timeline timeline;
    private final PieceContext piece;
    private final List<String> parts;
    private final StepsBeside beside;
    private final long[] sectionKeys;
    private Optional<EvaluationException> failure = Optional.empty();

    /** Lays out a score in time. */
    Expansion(Score score, long seed, Limits limits) {
        this.score = score;
        this.seed = seed;
        this.limits = limits;
        this.parts = partNames(score);
        this.beside = new StepsBeside(score.phrases());
        this.sectionKeys = sectionKeys(score.sections());
        this.timeline = layOut();
        this.piece = new PieceContext(score.globals(), score.tuning(), timeline.tempo(), seed, limits);
    }

    private static List<String> partNames(Score score) {
        Set<String> names = new LinkedHashSet<>();
        score.sections().forEach(section -> section.parts().forEach(part -> names.add(part.name())));
        if (score.notes().size() > 0) {
            names.add(FLAT);
        }
        return List.copyOf(names);
    }

    List<String> parts() {
        return parts;
    }

    PieceContext piece() {
        return piece;
    }

    /** Where in the score a moment of the piece is. */
    PiecePosition position(double seconds) {
        double beats = timeline.tempo().beats(seconds);
        Beats counted = Beats.of(Math.rint(beats * BEAT_PARTS) / BEAT_PARTS);
        int index = timeline.sectionAt(counted);
        Section section = score.sections().get(index);
        Beats within = counted.minus(timeline.start(index));
        return new PiecePosition(beats, section.title(), section.meter().map(meter -> meter.barAt(within)));
    }

    /** The beat of the piece at which a section begins. */
    Beats start(int section) {
        return timeline.start(section);
    }

    Limits limits() {
        return limits;
    }

    /**
     * Where the sections begin. One section needs no lengths; of several, each but the last is measured, unless that asks for
     * too much.
     */
    private Timeline layOut() {
        Timeline laid = new Timeline(score.tempo());
        Beats start = Beats.ZERO;
        int count = score.sections().size();
        for (int i = 0; i < count; i++) {
            laid.begin(score.sections().get(i), start);
            if (i < count - 1 && failure.isEmpty()) {
                start = start.plus(measure(i, laid));
            }
        }
        return laid;
    }

    private Beats measure(int index, Timeline laid) {
        PieceContext soFar = new PieceContext(score.globals(), score.tuning(), laid.tempo(), seed, limits);
        Section section = score.sections().get(index);
        PartWalker.Walk walk = walk(soFar, section, new Budget(limits), Mistakes.NONE, Scribe.NONE);
        Beats longest = Beats.ZERO;
        try {
            for (Part part : section.parts()) {
                PartWalker walker = walker(walk, laid, index, part);
                while (walker.next().isPresent()) {
                    // Only where it ends is of interest.
                }
                longest = Beats.max(longest, walker.position());
            }
        } catch (EvaluationException e) {
            failure = Optional.of(e);
        }
        return longest;
    }

    private PartWalker.Walk walk(
            PieceContext context, Section section, Budget budget, Mistakes mistakes, Scribe scribe) {
        return new PartWalker.Walk(context, section.meter(), score.phrases(), budget, mistakes, scribe);
    }

    private PartWalker walker(PartWalker.Walk walk, Timeline laid, int section, Part part) {
        boolean forward = !beside.in(part.body());
        long key = RandomStream.mix(sectionKeys[section], RandomStream.key(part.name()));
        Place place = new Place(walk.piece(), laid.start(section), key, forward);
        return new PartWalker(walk, part, place, parts.indexOf(part.name()));
    }

    private FlatPlayer flatPlayer(Budget budget, Mistakes mistakes, Scribe scribe) {
        return new FlatPlayer(
                piece, score.notes(), new FlatPlayer.Terms(budget, mistakes, parts.indexOf(FLAT), scribe));
    }

    /** The keys of the sections' chance: of each its title and its number among equals. */
    private static long[] sectionKeys(List<Section> sections) {
        Map<String, Integer> equals = new HashMap<>();
        return sections.stream()
                .map(section -> section.title().orElse(""))
                .mapToLong(title -> RandomStream.mix(RandomStream.key(title), equals.merge(title, 1, Integer::sum) - 1))
                .toArray();
    }

    /** Is told how long each part turned out. */
    interface PartEnds {
        /** Tells nobody. */
        PartEnds UNHEARD = (section, part, end) -> {};

        void ended(int section, Part part, Beats end);
    }

    /**
     * The notes by start; mistakes are taken down on the way.
     *
     * @throws EvaluationException {@code limit-exceeded}, here or at a later note
     */
    Iterator<NoteEvent> notes(Mistakes mistakes, PartEnds ends) {
        return notes(mistakes, ends, Scribe.NONE);
    }

    /** The same, with a scribe who takes them down as they are written. */
    Iterator<NoteEvent> notes(Mistakes mistakes, PartEnds ends, Scribe scribe) {
        if (failure.isPresent()) {
            throw failure.get();
        }
        PriorityQueue<EventSource> sources = new PriorityQueue<>();
        Budget budget = new Budget(limits);
        int rank = 0;
        for (int i = 0; i < score.sections().size(); i++) {
            int section = i;
            Section holder = score.sections().get(i);
            PartWalker.Walk walk = walk(piece, holder, budget, mistakes, scribe);
            double earliest = piece.tempo().seconds(timeline.start(i));
            for (Part part : holder.parts()) {
                sources.add(new EventSource(rank++, earliest, () -> notesOf(walk, section, part, ends)));
            }
        }
        if (score.notes().size() > 0) {
            sources.add(new EventSource(rank, 0, () -> flatPlayer(budget, mistakes, scribe)::next));
        }
        return new Merged(sources);
    }

    private EventSource.Notes notesOf(PartWalker.Walk walk, int section, Part part, PartEnds ends) {
        PartWalker walker = walker(walk, timeline, section, part);
        EventSource.Notes inOrder = () -> {
            Optional<NoteEvent> note = walker.next();
            if (note.isEmpty()) {
                ends.ended(section, part, walker.position());
            }
            return note;
        };
        return beside.in(part.body()) ? sorted(inOrder) : inOrder;
    }

    /** Notes beside the sequence come late in the text and early in time: such a part is sorted as a whole. */
    private static EventSource.Notes sorted(EventSource.Notes notes) {
        List<NoteEvent> all = new ArrayList<>();
        for (Optional<NoteEvent> note = notes.next(); note.isPresent(); note = notes.next()) {
            all.add(note.get());
        }
        all.sort(Comparator.comparingDouble(NoteEvent::start));
        Iterator<NoteEvent> iterator = all.iterator();
        return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }

    /** Several sources merged by start. */
    private static final class Merged implements Iterator<NoteEvent> {
        private final PriorityQueue<EventSource> sources;

        Merged(PriorityQueue<EventSource> sources) {
            this.sources = sources;
        }

        @Override
        public boolean hasNext() {
            while (!sources.isEmpty() && !sources.peek().isOpen()) {
                EventSource source = sources.poll();
                if (source.open()) {
                    sources.add(source);
                }
            }
            return !sources.isEmpty();
        }

        @Override
        public NoteEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            EventSource source = sources.poll();
            NoteEvent note = source.head();
            if (source.advance()) {
                sources.add(source);
            }
            return note;
        }
    }

    /** The mistake of a piece that asks for too much. */
    EvaluationException exceeded(Limits.Name name, double count, Origin origin) {
        return Budget.exceeded(name, count, limits.get(name), origin);
    }
}
