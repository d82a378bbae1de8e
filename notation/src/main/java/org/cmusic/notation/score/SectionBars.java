package org.cmusic.notation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;

/**
 * The bars of sections that follow each other. Where a section ends within a bar, that bar has a meter of its own length;
 * so has the pickup of a later section, unless both together make a bar.
 */
final class SectionBars {
    private static final int LONGEST_UNIT = 4;

    private final TreeMap<Beats, Meter> meters = new TreeMap<>();
    private Beats pickup = Beats.ZERO;
    private Optional<MeterMap> last = Optional.empty();
    private Beats lastStart = Beats.ZERO;
    private boolean whole = true;

    /** Goes on with a section that begins at a beat. */
    void add(Beats start, Optional<MeterMap> meter) {
        if (meter.isEmpty()) {
            whole &= meters.isEmpty() && last.isEmpty();
            return;
        }
        MeterMap bars = meter.get();
        boolean joined = last.isPresent() && close(start, bars);
        if (last.isEmpty() && start.signum() == 0) {
            pickup = bars.pickup();
        } else if (bars.pickup().signum() > 0 && !joined) {
            odd(start, bars.pickup());
            meters.put(start.plus(bars.pickup()), bars.meterAt(bars.pickup()));
        }
        for (MeterMark mark : bars.marks()) {
            boolean atPickup = mark.at().signum() == 0
                    && start.signum() > 0
                    && bars.pickup().signum() > 0;
            if (!atPickup) {
                meters.put(start.plus(mark.at()), mark.meter());
            }
        }
        last = meter;
        lastStart = start;
    }

    /** Ends the section before; whether its last bar and the pickup of the next are one. */
    private boolean close(Beats end, MeterMap next) {
        BarPosition bar = last.get().barAt(end.minus(lastStart));
        meters.tailMap(end, true).clear();
        if (bar.isBarLine()) {
            return false;
        }
        Beats from = end.minus(bar.position());
        Meter meter = last.get().meterAt(end.minus(lastStart));
        boolean one = bar.position().plus(next.pickup()).equals(bar.length())
                && next.meterAt(Beats.ZERO).equals(meter);
        if (!one) {
            odd(from, bar.position());
            meters.put(end, next.meterAt(Beats.ZERO));
        }
        return one;
    }

    private void odd(Beats from, Beats length) {
        Optional<Meter> meter = Meter.ofLength(length, LONGEST_UNIT);
        meter.ifPresent(found -> meters.put(from, found));
        whole &= meter.isPresent();
    }

    /** Whether there are bars that no map of meters has. */
    boolean areLost() {
        return !meters.isEmpty() && map().isEmpty();
    }

    /** The bars of all sections; empty where there are none, or no map of meters has them. */
    Optional<MeterMap> map() {
        List<MeterMark> marks = new ArrayList<>();
        meters.forEach((at, meter) -> {
            if (marks.isEmpty() || !marks.get(marks.size() - 1).meter().equals(meter)) {
                marks.add(new MeterMark(at, meter));
            }
        });
        boolean fits =
                whole && !marks.isEmpty() && MeterMap.conflicts(marks, pickup).isEmpty();
        return fits ? Optional.of(MeterMap.of(marks, pickup)) : Optional.empty();
    }
}
