package org.cmusic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

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
        List<Integer> order = new ArrayList<>();
        for (int mark = 0; mark < marks.size(); mark++) {
            if (!byMark.containsKey(mark)) {
                order.add(mark);
            }
        }
        if (order.size() > 1) {
            order.sort((one, other) -> TempoMap.ORDER.compare(marks.get(one), marks.get(other)));
        }
        return order;
    }

    private static boolean collide(TempoMark first, TempoMark second) {
        boolean twoChanges = !first.isRamp() && !second.isRamp() && first.at().equals(second.at());
        return twoChanges || second.at().isBefore(first.end());
    }

    private void blame(TempoConflict conflict) {
        byMark.putIfAbsent(conflict.mark(), conflict);
    }
}
