package org.cmusic.composers.accompaniment;

import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;

/** How a piece slows down at its end. */
public final class Ending {
    private static final double SLOWER = 0.8;
    private static final int FEW_BARS = 2;

    private Ending() {}

    /** A tempo that gets slower over the last bar and the half before it. */
    public static TempoMap slowing(double bpm, Beats end, Meter meter) {
        Beats over = meter.barLength().times(3, 2);
        if (end.isBefore(meter.barLength().times(FEW_BARS + 1))) {
            return TempoMap.steady(bpm);
        }
        double slow = Math.rint(bpm * SLOWER);
        return TempoMap.of(List.of(TempoMark.change(Beats.ZERO, bpm), TempoMark.ramp(end.minus(over), slow, over)));
    }
}
