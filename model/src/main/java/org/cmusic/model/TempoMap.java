package org.cmusic.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The tempo of a piece: beats to seconds and back, each the inverse of the other.
 *
 * <p>Beat 0 is at 0 seconds. Before any mark the tempo is {@value #DEFAULT_BPM} bpm; before beat 0 it is the tempo that
 * beat 0 begins with. A change and a ramp may begin on the same beat: the ramp then starts from the change. Two maps of
 * the same marks are equal.
 */
public final class TempoMap {

    /** The tempo where none is given, in quarter notes a minute. */
    public static final double DEFAULT_BPM = 60;

    /** The slowest tempo that a map takes, in quarter notes a minute. */
    public static final double SLOWEST_BPM = 1e-6;

    /** The fastest tempo that a map takes, in quarter notes a minute. */
    public static final double FASTEST_BPM = 1e6;

    /** By beat; of one beat the change before the ramp. */
    static final Comparator<TempoMark> ORDER = TempoMap::order;

    /** The map without marks. */
    public static final TempoMap DEFAULT = of(List.of());

    private final List<TempoMark> marks;
    private final List<TempoSegment> segments;

    private TempoMap(List<TempoMark> marks) {
        this.marks = marks;
        this.segments = segments(marks);
    }

    private static int order(TempoMark one, TempoMark other) {
        int byBeat = one.at().compareTo(other.at());
        return byBeat != 0 ? byBeat : Boolean.compare(one.isRamp(), other.isRamp());
    }

    /**
     * The map of some marks, in any order.
     *
     * @throws IllegalArgumentException if they have {@link #conflicts}
     */
    public static TempoMap of(Collection<TempoMark> marks) {
        List<TempoConflict> conflicts = conflicts(List.copyOf(marks));
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException("no tempo map: " + conflicts);
        }
        return new TempoMap(marks.stream().sorted(ORDER).toList());
    }

    /** One tempo throughout, in quarter notes a minute. */
    public static TempoMap steady(double bpm) {
        return of(List.of(TempoMark.change(Beats.ZERO, bpm)));
    }

    /** What keeps the marks from making a map: empty if nothing does. Each mark is blamed at most once. */
    public static List<TempoConflict> conflicts(List<TempoMark> marks) {
        return TempoConflicts.of(marks);
    }

    /** The marks, by beat; of one beat the change before the ramp. */
    public List<TempoMark> marks() {
        return marks;
    }

    /** The seconds from beat 0 to {@code beats}. */
    public double seconds(Beats beats) {
        return seconds(beats.toDouble());
    }

    /** The seconds from beat 0 to {@code beats}. */
    public double seconds(double beats) {
        return lastUpTo(beats, TempoSegment::beat).secondsAt(beats);
    }

    /** The beat at {@code seconds}: the inverse of {@link #seconds(double)}. */
    public double beats(double seconds) {
        return lastUpTo(seconds, TempoSegment::seconds).beatAt(seconds);
    }

    /** The tempo at a beat, in quarter notes a minute; where it changes at once, the new one. */
    public double bpmAt(Beats beats) {
        double beat = beats.toDouble();
        TempoSegment segment = lastUpTo(beat, TempoSegment::beat);
        return segment.bpmAfter(beat - segment.beat());
    }

    /** This map as seen from {@code origin} as its new beat 0; a ramp under way there goes on. */
    public TempoMap shiftedTo(Beats origin) {
        Stream<TempoMark> start = Stream.of(TempoMark.change(Beats.ZERO, bpmAt(origin)));
        Stream<TempoMark> underWay = marks.stream()
                .filter(mark -> !mark.at().isAfter(origin) && mark.end().isAfter(origin))
                .map(mark -> TempoMark.ramp(Beats.ZERO, mark.bpm(), mark.end().minus(origin)));
        Stream<TempoMark> later =
                marks.stream().filter(mark -> mark.at().isAfter(origin)).map(mark -> mark.seenFrom(origin));
        return new TempoMap(Stream.of(start, underWay, later).flatMap(s -> s).toList());
    }

    /**
     * This map up to the first of {@code later}, and those from there on: how a section takes over the tempo of the one
     * before. A ramp under way is cut off.
     *
     * @throws IllegalArgumentException if {@code later} has {@link #conflicts}
     */
    public TempoMap then(List<TempoMark> later) {
        if (later.isEmpty()) {
            return this;
        }
        List<TempoMark> added = of(later).marks;
        TempoMark first = added.get(0);
        List<TempoMark> all = new ArrayList<>();
        marks.stream()
                .filter(mark -> mark.at().isBefore(first.at()))
                .map(mark -> mark.end().isAfter(first.at()) ? cut(mark, first.at()) : mark)
                .forEach(all::add);
        if (first.isRamp()) {
            all.add(TempoMark.change(first.at(), bpmAt(first.at())));
        }
        all.addAll(added);
        return of(all);
    }

    private TempoMark cut(TempoMark ramp, Beats end) {
        return TempoMark.ramp(ramp.at(), bpmAt(end), end.minus(ramp.at()));
    }

    private TempoSegment lastUpTo(double place, ToDoubleFunction<TempoSegment> start) {
        int low = 0;
        int high = segments.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (start.applyAsDouble(segments.get(middle)) <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return segments.get(low);
    }

    private static List<TempoSegment> segments(List<TempoMark> marks) {
        List<TempoSegment> segments = new ArrayList<>();
        segments.add(TempoSegment.steady(0, 0, DEFAULT_BPM));
        for (TempoMark mark : marks) {
            TempoSegment last = segments.get(segments.size() - 1);
            double from = mark.at().toDouble();
            double to = mark.end().toDouble();
            if (to > from) {
                append(segments, last.rampFrom(from, to, mark.bpm()));
            }
            append(segments, segments.get(segments.size() - 1).steadyFrom(to, mark.bpm()));
        }
        return List.copyOf(segments);
    }

    private static void append(List<TempoSegment> segments, TempoSegment next) {
        int last = segments.size() - 1;
        if (segments.get(last).beat() == next.beat()) {
            segments.remove(last);
        }
        segments.add(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TempoMap map && marks.equals(map.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }

    @Override
    public String toString() {
        return "TempoMap" + marks;
    }
}
