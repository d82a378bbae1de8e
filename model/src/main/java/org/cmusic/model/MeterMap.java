package org.cmusic.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bars of a piece: where they begin, how long they are, how they are numbered.
 *
 * <p>Bars are counted from 1; a pickup is bar 0 and begins at beat 0. Places before beat 0 belong to the first bar, at
 * a negative position.
 */
public final class MeterMap {

    private static final Comparator<MeterMark> BY_BEAT = Comparator.comparing(MeterMark::at);

    private final Beats pickup;
    private final List<MeterMark> marks;
    private final List<BarRun> runs;

    private MeterMap(List<MeterMark> marks, Beats pickup) {
        this.pickup = pickup;
        this.marks = marks;
        this.runs = runs(marks, pickup);
    }

    /**
     * The map of some marks, in any order, the first of them at beat 0.
     *
     * @param pickup the length of what comes before the first whole bar, shorter than that bar; zero for none
     * @throws IllegalArgumentException if they have {@link #conflicts}
     */
    public static MeterMap of(Collection<MeterMark> marks, Beats pickup) {
        List<MeterConflict> conflicts = conflicts(List.copyOf(marks), pickup);
        if (marks.isEmpty() || !conflicts.isEmpty()) {
            throw new IllegalArgumentException("no meter map: " + conflicts);
        }
        return new MeterMap(marks.stream().sorted(BY_BEAT).toList(), pickup);
    }

    /** One meter throughout, without pickup. */
    public static MeterMap steady(Meter meter) {
        return of(List.of(new MeterMark(Beats.ZERO, meter)), Beats.ZERO);
    }

    /** What keeps the marks from making a map: empty if nothing does. Each mark is blamed at most once. */
    public static List<MeterConflict> conflicts(List<MeterMark> marks, Beats pickup) {
        return MeterConflicts.of(marks, pickup);
    }

    /** The marks, by beat. */
    public List<MeterMark> marks() {
        return marks;
    }

    /** The length of what comes before bar 1; zero for none. */
    public Beats pickup() {
        return pickup;
    }

    /** The meter at a beat. */
    public Meter meterAt(Beats beats) {
        return runAt(beats, runs).meter();
    }

    /** Which bar a beat is in, and where in the bar. */
    public BarPosition barAt(Beats beats) {
        return runAt(beats, runs).barAt(beats);
    }

    /** Whether a bar begins at a beat. */
    public boolean isBarLine(Beats beats) {
        return barAt(beats).isBarLine();
    }

    /**
     * What is wrong with a bar check at {@code here}; empty if it is on a bar line.
     *
     * @param previous the bar line of the bar check before, or beat 0; a bar that runs over the end of the one checked
     *     before is then told as too long, any other as too short
     */
    public Optional<BarFault> faultAt(Beats here, Beats previous) {
        BarPosition place = barAt(here);
        if (place.isBarLine()) {
            return Optional.empty();
        }
        BarPosition before = barAt(previous);
        return Optional.of(
                before.isBarLine() && before.bar() == place.bar() - 1
                        ? new BarFault(before.bar(), here.minus(previous), before.length())
                        : new BarFault(place.bar(), place.position(), place.length()));
    }

    /** The runs that a piece begins with: a pickup, if any, and the bars after it. */
    static List<BarRun> start(Meter meter, Beats pickup) {
        BarRun first = BarRun.first(meter, pickup);
        return first.afterPickup().map(bars -> List.of(first, bars)).orElse(List.of(first));
    }

    /** The last run that begins at or before a beat, or else the first. */
    static BarRun runAt(Beats beats, List<BarRun> runs) {
        int low = 0;
        int high = runs.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).start().isAfter(beats)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return runs.get(low);
    }

    private static List<BarRun> runs(List<MeterMark> marks, Beats pickup) {
        List<BarRun> runs = new ArrayList<>(start(marks.get(0).meter(), pickup));
        for (MeterMark mark : marks.subList(1, marks.size())) {
            runs.add(runs.get(runs.size() - 1).changedBy(mark));
        }
        return List.copyOf(runs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeterMap map && marks.equals(map.marks) && pickup.equals(map.pickup);
    }

    @Override
    public int hashCode() {
        return 31 * marks.hashCode() + pickup.hashCode();
    }

    @Override
    public String toString() {
        return "MeterMap" + marks + " pickup " + pickup;
    }
}
