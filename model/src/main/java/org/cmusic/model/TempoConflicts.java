package org.cmusic.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The search for what keeps a list of tempo marks from making a map. */
final class TempoConflicts {

    private final List<TempoMark> marks;
    private final TreeMap<Integer, TempoConflict> byMark = new TreeMap<>();

    private TempoConflicts(List<TempoMark> marks) {
        this.marks = marks;
    }

    /** The conflicts, by mark, at most one a mark. */
    static List<TempoConflict> of(List<TempoMark> marks) {
        TempoConflicts search = new TempoConflicts(marks);
        for (int mark = 0; mark < marks.size(); mark++) {
            fault(mark, marks.get(mark)).ifPresent(search::blame);
        }
        search.blameOverlaps();
        return List.copyOf(search.byMark.values());
    }

    private static Optional<TempoConflict> fault(int place, TempoMark mark) {
        if (!(mark.bpm() >= TempoMap.SLOWEST_BPM && mark.bpm() <= TempoMap.FASTEST_BPM)) {
            return Optional.of(new TempoConflict.OutOfRange(place));
        }
        if (mark.at().signum() < 0) {
            return Optional.of(new TempoConflict.BeforeStart(place));
        }
        return mark.over().signum() < 0 ? Optional.of(new TempoConflict.Backwards(place)) : Optional.empty();
    }

    private void blameOverlaps() {
        int longest = -1;
        for (int mark : inOrder()) {
            if (longest >= 0 && collide(marks.get(longest), marks.get(mark))) {
                blame(new TempoConflict.Overlap(Math.max(longest, mark), Math.min(longest, mark)));
            }
            if (longest < 0
                    || !marks.get(mark).end().isBefore(marks.get(longest).end())) {
                longest = mark;
            }
        }
    }

    private List<Integer> inOrder() {
        return IntStream.range(0, marks.size())
                .filter(mark -> !byMark.containsKey(mark))
                .boxed()
                .sorted(Comparator.comparing(marks::get, TempoMap.ORDER))
                .toList();
    }

    private static boolean collide(TempoMark first, TempoMark second) {
        boolean twoChanges = !first.isRamp() && !second.isRamp() && first.at().equals(second.at());
        return twoChanges || second.at().isBefore(first.end());
    }

    private void blame(TempoConflict conflict) {
        byMark.putIfAbsent(conflict.mark(), conflict);
    }
}
