package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
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

    private final Score score;
    private final long seed;
    private final Limits limits;
    private final Timeline timeline;
    private final PieceContext piece;
    private final List<String> parts;

    /** Lays out a score in time. */
    Expansion(Score score, long seed, Limits limits) {
        this.score = score;
        this.seed = seed;
        this.limits = limits;
        this.parts = partNames(score);
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

    Limits limits() {
        return limits;
    }

    /** Where the sections begin. One section needs no lengths; of several, each but the last is measured. */
    private Timeline layOut() {
        Timeline laid = new Timeline(score.tempo());
        Beats start = Beats.ZERO;
        int count = score.sections().size();
        for (int i = 0; i < count; i++) {
            laid.begin(score.sections().get(i), start);
            if (i < count - 1) {
                start = start.plus(measure(i, laid));
            }
        }
        return laid;
    }

    private Beats measure(int index, Timeline laid) {
        PieceContext soFar = new PieceContext(score.globals(), score.tuning(), laid.tempo(), seed, limits);
        Section section = score.sections().get(index);
        Budget budget = new Budget(limits);
        Beats longest = Beats.ZERO;
        for (Part part : section.parts()) {
            PartWalker walker = walker(soFar, laid, index, part, budget, Mistakes.NONE);
            while (walker.next().isPresent()) {
                // Only where it ends is of interest.
            }
            longest = Beats.max(longest, walker.position());
        }
        return longest;
    }

    private PartWalker walker(
            PieceContext context, Timeline laid, int section, Part part, Budget budget, Mistakes mistakes) {
        Section holder = score.sections().get(section);
        boolean forward = !part.body().hasStepsBeside(score.phrases());
        Place place = new Place(context, laid.start(section), partKey(section, part), forward);
        PartWalker.Walk walk = new PartWalker.Walk(context, holder.meter(), score.phrases(), budget, mistakes);
        return new PartWalker(walk, part, place, parts.indexOf(part.name()));
    }

    /** The key of the part's chance: its section, by title and number among equals, and its name. */
    private long partKey(int section, Part part) {
        Optional<String> title = score.sections().get(section).title();
        long equals = score.sections().subList(0, section).stream()
                .filter(earlier -> earlier.title().equals(title))
                .count();
        long sectionKey = RandomStream.mix(RandomStream.key(title.orElse("")), equals);
        return RandomStream.mix(sectionKey, RandomStream.key(part.name()));
    }

    /** Is told how long each part turned out. */
    interface PartEnds {
        /** Tells nobody. */
        PartEnds UNHEARD = (section, part, end) -> {};

        void ended(int section, Part part, Beats end);
    }

    /** The notes by start; mistakes are taken down on the way. */
    Iterator<NoteEvent> notes(Mistakes mistakes, PartEnds ends) {
        PriorityQueue<EventSource> sources = new PriorityQueue<>();
        Budget budget = new Budget(limits);
        int rank = 0;
        for (int i = 0; i < score.sections().size(); i++) {
            int section = i;
            Section holder = score.sections().get(i);
            double earliest = piece.tempo().seconds(timeline.start(i));
            for (Part part : holder.parts()) {
                sources.add(new EventSource(rank++, earliest, () -> notesOf(section, part, budget, mistakes, ends)));
            }
        }
        if (score.notes().size() > 0) {
            int flat = parts.indexOf(FLAT);
            sources.add(
                    new EventSource(rank, 0, () -> new FlatPlayer(piece, score.notes(), budget, mistakes, flat)::next));
        }
        return new Merged(sources);
    }

    private EventSource.Notes notesOf(int section, Part part, Budget budget, Mistakes mistakes, PartEnds ends) {
        PartWalker walker = walker(piece, timeline, section, part, budget, mistakes);
        EventSource.Notes inOrder = () -> {
            Optional<NoteEvent> note = walker.next();
            if (note.isEmpty()) {
                ends.ended(section, part, walker.position());
            }
            return note;
        };
        return part.body().hasStepsBeside(score.phrases()) ? sorted(inOrder) : inOrder;
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
