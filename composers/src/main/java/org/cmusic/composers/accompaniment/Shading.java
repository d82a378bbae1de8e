package org.cmusic.composers.accompaniment;

import org.cmusic.model.Beats;

/** How levels breathe: each phrase swells to its middle and falls at its end, the last but one is the loudest. */
final class Shading {
    private static final double SWELL = 2;
    private static final double HALVES = 2;

    private final Melody melody;

    Shading(Melody melody) {
        this.melody = melody;
    }

    /** Decibels to be added at a moment, the same within a bar, in halves. */
    double at(Beats moment) {
        Beats bar = melody.meter().barLength();
        Beats start = Beats.ZERO;
        int count = melody.phraseEnds().size();
        for (int i = 0; i < count; i++) {
            Beats end = melody.phraseEnds().get(i).at();
            if (moment.isBefore(end)) {
                double bars = Math.max(1, end.minus(start).dividedBy(bar));
                long here = moment.minus(start).wholeMultiplesOf(bar);
                double arc = 1 - Math.abs((here + 0.5) / bars * 2 - 1.1);
                double whole = i == count - 2 ? 1.5 : i == 0 ? -0.5 : 0;
                return Math.rint((SWELL * (arc - 1) + whole) * HALVES) / HALVES;
            }
            start = end;
        }
        return -SWELL;
    }
}
