package org.cmusic.model.score;

import java.util.Map;
import java.util.Optional;
import org.cmusic.model.BarFault;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.EvaluationException;

/** The bar checks of one part. After a wrong bar the check goes on as if it had been right, so that each is told once. */
final class BarChecks {
    private final Optional<MeterMap> meter;
    private Beats line = Beats.ZERO;
    private Beats shift = Beats.ZERO;

    BarChecks(Optional<MeterMap> meter) {
        this.meter = meter;
    }

    /** These checks as they stand, to go on from when steps beside the sequence are over. */
    BarChecks copy() {
        BarChecks copy = new BarChecks(meter);
        copy.line = line;
        copy.shift = shift;
        return copy;
    }

    /**
     * A bar should end here.
     *
     * @throws EvaluationException {@code missing-meter} or {@code bar-check}
     */
    void check(Beats now, Origin origin) {
        MeterMap bars = meter.orElseThrow(() -> new EvaluationException("missing-meter", origin, Map.of()));
        Beats here = now.minus(shift);
        Optional<BarFault> fault = bars.faultAt(here, line);
        if (fault.isPresent()) {
            shift = shift.plus(fault.get().excess());
            line = now.minus(shift);
            throw new EvaluationException(
                    "bar-check", origin, Map.of("fault", fault.get(), "meter", bars.meterAt(here)));
        }
        line = here;
    }
}
