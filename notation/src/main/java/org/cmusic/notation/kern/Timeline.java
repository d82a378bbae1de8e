package org.cmusic.notation.kern;

import java.util.Optional;
import java.util.TreeSet;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Findings;

/**
 * The bars of a piece as it is written.
 *
 * @param meter empty where no bars are written
 * @param lines where bars begin, the start of the piece left out
 * @param end where the last voice ends
 */
record Timeline(Optional<MeterMap> meter, TreeSet<Beats> lines, Beats end) {
    private static final int MOST_BARS = 100_000;
    private static final int MOST_FIELDS = 2_000_000;
    private static final int FINEST_PICKUP = 256;
    private static final Beats LATEST = Beats.of(1 << 20);

    /** The same without bars. */
    Timeline withoutBars() {
        return new Timeline(Optional.empty(), new TreeSet<>(), end);
    }

    /** What ends beyond {@link #LATEST} has no bars, and is cut off. */
    static Timeline of(Music music, int lanes, Findings findings) {
        Beats end = music.end();
        if (end.isAfter(LATEST)) {
            findings.leftOut("long", 1, 1);
            return new Timeline(Optional.empty(), new TreeSet<>(), LATEST);
        }
        if (music.meter().isEmpty()) {
            return new Timeline(Optional.empty(), new TreeSet<>(), end);
        }
        MeterMap meter = music.meter().get();
        boolean fine = meter.pickup().denominator() > FINEST_PICKUP;
        TreeSet<Beats> lines = new TreeSet<>();
        Beats bar = Beats.ZERO;
        int most = Math.min(MOST_BARS, MOST_FIELDS / Math.max(1, lanes));
        while (bar.isBefore(end) && !fine && lines.size() <= most) {
            BarPosition place = meter.barAt(bar);
            bar = bar.minus(place.position()).plus(place.length());
            lines.add(bar);
        }
        if (fine || lines.size() > most) {
            findings.leftOut("bars", 1, 1);
            return new Timeline(Optional.empty(), new TreeSet<>(), end);
        }
        lines.remove(bar);
        return new Timeline(Optional.of(meter), lines, end);
    }
}
