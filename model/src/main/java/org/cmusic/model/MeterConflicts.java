package org.cmusic.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The search for what keeps a list of meter marks from making a map. */
final class MeterConflicts {

    private final List<MeterMark> marks;
    private final List<MeterConflict> found = new ArrayList<>();

    private MeterConflicts(List<MeterMark> marks) {
        this.marks = marks;
    }

    /** The conflicts, a faulty pickup first, then by beat. */
    static List<MeterConflict> of(List<MeterMark> marks, Beats pickup) {
        MeterConflicts search = new MeterConflicts(marks);
        List<Integer> order = search.inOrder();
        if (!order.isEmpty()) {
            search.blameMarks(order, pickup);
        }
        return List.copyOf(search.found);
    }

    private List<Integer> inOrder() {
        return IntStream.range(0, marks.size())
                .boxed()
                .sorted(Comparator.comparing(place -> marks.get(place).at()))
                .toList();
    }

    private void blameMarks(List<Integer> order, Beats pickup) {
        int first = order.get(0);
        Meter meter = marks.get(first).meter();
        boolean pickupFits = pickup.signum() >= 0 && pickup.isBefore(meter.barLength());
        if (!pickupFits) {
            found.add(new MeterConflict.Pickup(pickup, meter.barLength()));
        }
        if (marks.get(first).at().signum() > 0) {
            found.add(new MeterConflict.LateStart(first));
        }
        List<BarRun> runs = new ArrayList<>(MeterMap.start(meter, pickupFits ? pickup : Beats.ZERO));
        for (int place = 0; place < order.size(); place++) {
            if (marks.get(order.get(place)).at().signum() < 0) {
                found.add(new MeterConflict.BeforeStart(order.get(place)));
            } else if (place > 0) {
                blameChange(order.get(place), order.get(place - 1), runs);
            }
        }
    }

    /** Bars go on from a mark that is off the bar line as if it were on one, so that it alone is blamed. */
    private void blameChange(int place, int before, List<BarRun> runs) {
        MeterMark mark = marks.get(place);
        if (mark.at().equals(marks.get(before).at())) {
            found.add(new MeterConflict.SameBeat(Math.max(place, before), Math.min(place, before)));
            return;
        }
        BarRun run = MeterMap.runAt(mark.at(), runs);
        BarPosition position = run.barAt(mark.at());
        if (!position.isBarLine()) {
            found.add(new MeterConflict.OffBarLine(place, position));
        }
        runs.add(run.changedBy(mark));
    }
}
