package org.cmusic.notation.tablature;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;

/** A place of a piece as musicians name it: bar and beat of the bar, both from 1; a pickup is bar 0. */
final class Place {
    private static final int QUARTERS_IN_WHOLE = 4;

    private Place() {}

    /** {@code bar 3 beat 2}; without bars, quarter notes from the beginning. */
    static String of(Beats at, Optional<MeterMap> meter) {
        if (meter.isEmpty()) {
            return "beat " + mixed(at.value().add(BigFraction.ONE));
        }
        BarPosition place = meter.get().barAt(at);
        BigFraction unit =
                new BigFraction(QUARTERS_IN_WHOLE, meter.get().meterAt(at).unit());
        return "bar " + place.bar() + " beat "
                + mixed(place.position().value().divide(unit).add(BigFraction.ONE));
    }

    private static String mixed(BigFraction value) {
        long whole = value.getNumerator().divide(value.getDenominator()).longValueExact();
        BigFraction rest = value.subtract(new BigFraction(whole));
        return rest.equals(BigFraction.ZERO)
                ? Long.toString(whole)
                : whole + " " + rest.getNumerator() + "/" + rest.getDenominator();
    }
}
