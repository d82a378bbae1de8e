package org.cmusic.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;

/**
 * The bars of a file that writes its bar lines, made to a map of meters. The first bar may be short: a pickup; so may the
 * last. Two short bars that make a whole one, as at the sign of a repeat, are one. Any other bar whose length is not that
 * of its meter gets a meter of its own length, and is told as {@code bar} among what is mended.
 */
public final class BarLines {
    private final Findings findings;
    private final TreeMap<Beats, Meter> meters = new TreeMap<>();
    private final TreeMap<Beats, Place> lines = new TreeMap<>();

    private record Place(int line, int column) {}

    /** A bar that was found. */
    private record Bar(Beats from, Beats length, Meter written) {}

    public BarLines(Findings findings) {
        this.findings = findings;
    }

    /** A meter is written at a beat; of several at one beat the last holds. */
    public void meter(Beats at, Meter meter) {
        meters.put(at, meter);
    }

    /** A bar line is written at a beat, at a line and column of the file. */
    public void barLine(Beats at, int line, int column) {
        lines.putIfAbsent(at, new Place(line, column));
    }

    /**
     * The map of what was written.
     *
     * @param end where the music ends
     * @return empty where no meter is written, or where a bar has a length that no meter has, which is told as
     *     {@code bars} among what is left out
     */
    public Optional<MeterMap> map(Beats end) {
        if (meters.isEmpty()) {
            return Optional.empty();
        }
        List<Bar> bars = bars(end);
        List<MeterMark> marks = new ArrayList<>();
        Beats pickup = Beats.ZERO;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            boolean isShort = bar.length.isBefore(bar.written.barLength());
            boolean isPickup = i == 0 && isShort && bars.size() > 1;
            if (isPickup) {
                pickup = bar.length;
            }
            boolean fits = isPickup || bar.length.equals(bar.written.barLength()) || isShort && i == bars.size() - 1;
            Optional<Meter> meter = fits ? Optional.of(bar.written) : Meter.ofLength(bar.length, bar.written.unit());
            if (meter.isEmpty()) {
                told(bar, "bars", false);
                return Optional.empty();
            }
            if (!fits) {
                told(bar, "bar", true);
            }
            if (marks.isEmpty() || !marks.get(marks.size() - 1).meter().equals(meter.get())) {
                marks.add(new MeterMark(bar.from, meter.get()));
            }
        }
        return Optional.of(MeterMap.of(marks, pickup));
    }

    private void told(Bar bar, String variant, boolean mended) {
        Map.Entry<Beats, Place> closing = lines.higherEntry(bar.from);
        Place place = closing == null
                ? lines.isEmpty() ? new Place(1, 1) : lines.lastEntry().getValue()
                : closing.getValue();
        if (mended) {
            findings.mended(variant, place.line, place.column);
        } else {
            findings.leftOut(variant, place.line, place.column);
        }
    }

    /** The bars up to the end; a file without bar lines has bars as its meters say. */
    private List<Bar> bars(Beats end) {
        List<Beats> starts = new ArrayList<>(lines.keySet());
        boolean unbarred = starts.stream().noneMatch(at -> at.signum() > 0 && at.isBefore(end));
        List<Bar> bars = new ArrayList<>();
        if (unbarred) {
            regular(end, bars);
            return bars;
        }
        Beats from = Beats.ZERO;
        for (Beats at : starts) {
            if (at.isAfter(from) && at.isBefore(end)) {
                add(from, at, bars);
                from = at;
            }
        }
        if (from.isBefore(end)) {
            add(from, end, bars);
        }
        return bars;
    }

    /** Of bars that are alike only the first: the others need no mark of their own. */
    private void regular(Beats end, List<Bar> bars) {
        Beats from = Beats.ZERO;
        do {
            Meter meter = meterAt(from);
            Beats length = meter.barLength();
            Map.Entry<Beats, Meter> change = meters.higherEntry(from);
            Beats to = change == null ? end : Beats.min(end, change.getKey());
            long whole = to.minus(from).wholeMultiplesOf(length);
            if (change == null || whole > 0) {
                bars.add(new Bar(from, length, meter));
                from = change == null ? end : from.plus(length.times(whole));
            } else {
                bars.add(new Bar(from, to.minus(from), meter));
                from = to;
            }
        } while (from.isBefore(end));
    }

    private void add(Beats from, Beats to, List<Bar> bars) {
        Meter written = meterAt(from);
        Beats length = to.minus(from);
        int last = bars.size() - 1;
        if (last > 0) {
            Bar before = bars.get(last);
            boolean joined =
                    before.written.equals(written) && before.length.plus(length).equals(written.barLength());
            if (joined) {
                bars.set(last, new Bar(before.from, written.barLength(), written));
                return;
            }
        }
        bars.add(new Bar(from, length, written));
    }

    private Meter meterAt(Beats at) {
        Map.Entry<Beats, Meter> held = meters.floorEntry(at);
        return held == null ? meters.firstEntry().getValue() : held.getValue();
    }
}
