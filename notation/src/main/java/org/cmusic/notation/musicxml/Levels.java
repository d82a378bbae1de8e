package org.cmusic.notation.musicxml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.Beats;

/**
 * How loud the staves of a part are, as marks of dynamics tell it: the latest holds, be it that of a staff or that of all;
 * of two at one place that of the staff. Levels are in decibels below the loudest.
 */
final class Levels {
    /** The number that stands for all staves. */
    static final int ALL_STAVES = 0;

    private final Map<Integer, Double> held = new HashMap<>();
    private final Map<Integer, TreeMap<Beats, Double>> marks = new HashMap<>();

    /** A mark at a place of the measure, for a staff or for {@link #ALL_STAVES}. */
    void mark(int staff, Beats at, double level) {
        marks.computeIfAbsent(staff, any -> new TreeMap<>()).put(at, level);
    }

    /** The level of a staff at a place of the measure; empty as long as none is told. */
    Optional<Double> at(int staff, Beats at) {
        Map.Entry<Beats, Double> own = last(staff, at);
        Map.Entry<Beats, Double> general = last(ALL_STAVES, at);
        boolean ownHolds = own != null && (general == null || !general.getKey().isAfter(own.getKey()));
        Map.Entry<Beats, Double> mark = ownHolds ? own : general;
        return mark != null
                ? Optional.of(mark.getValue())
                : Optional.ofNullable(held.getOrDefault(staff, held.get(ALL_STAVES)));
    }

    private Map.Entry<Beats, Double> last(int staff, Beats at) {
        TreeMap<Beats, Double> found = marks.get(staff);
        return found == null ? null : found.floorEntry(at);
    }

    /** The measure ends: the last marks hold in the next. */
    void endMeasure() {
        TreeMap<Beats, Double> general = marks.remove(ALL_STAVES);
        if (general != null) {
            held.clear();
            held.put(ALL_STAVES, general.lastEntry().getValue());
        }
        marks.forEach((staff, own) -> {
            if (general == null || !general.lastKey().isAfter(own.lastKey())) {
                held.put(staff, own.lastEntry().getValue());
            }
        });
        marks.clear();
    }
}
