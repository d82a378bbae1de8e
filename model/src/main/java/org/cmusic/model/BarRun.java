package org.cmusic.model;

import java.util.Optional;

/**
 * Bars of one length in a row, or a pickup.
 *
 * @param start the first bar line
 * @param number the number of the first bar
 * @param length the length of each bar; of a pickup, its own
 * @param meter the meter they are in
 */
record BarRun(Beats start, long number, Beats length, Meter meter) {

    /** What a piece begins with: bar 1, or a pickup as bar 0. */
    static BarRun first(Meter meter, Beats pickup) {
        return pickup.signum() > 0
                ? new BarRun(Beats.ZERO, 0, pickup, meter)
                : new BarRun(Beats.ZERO, 1, meter.barLength(), meter);
    }

    /** The whole bars after a pickup; empty if this is none. */
    Optional<BarRun> afterPickup() {
        return number == 0 ? Optional.of(new BarRun(length, 1, meter.barLength(), meter)) : Optional.empty();
    }

    /** The bars from a change of meter on; a bar that it cuts short counts. */
    BarRun changedBy(MeterMark mark) {
        BarPosition place = barAt(mark.at());
        long next = place.isBarLine() ? place.bar() : place.bar() + 1;
        return new BarRun(mark.at(), next, mark.meter().barLength(), mark.meter());
    }

    /** Which bar a beat is in, if no other run begins before it. */
    BarPosition barAt(Beats beats) {
        Beats into = beats.minus(start);
        if (into.signum() < 0) {
            return new BarPosition(number, into, length);
        }
        long whole = into.wholeMultiplesOf(length);
        return new BarPosition(number + whole, into.minus(length.times(whole)), length);
    }
}
