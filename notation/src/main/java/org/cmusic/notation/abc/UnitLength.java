package org.cmusic.notation.abc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;

/** How long a note without a length is, in quarter notes: a field {@code L:}, or what follows from the meter. */
final class UnitLength {
    /** Where neither says anything. */
    static final Beats USUAL = Beats.of(1, 2);

    private static final Beats SHORT = Beats.of(1, 4);
    private static final Beats SHORT_BAR = Beats.of(3);
    private static final int LARGEST = 1024;
    private static final long QUARTERS = 4;
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})(?:\\s*/\\s*(\\d{1,4}))?");

    private UnitLength() {}

    /** The unit that goes with a meter: a sixteenth if a bar is shorter than three quarters. */
    static Beats of(Meter meter) {
        return meter.barLength().isBefore(SHORT_BAR) ? SHORT : USUAL;
    }

    /** A field {@code L:}; empty if it is none. */
    static Optional<Beats> read(String value) {
        Matcher matcher = FRACTION.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int above = Integer.parseInt(matcher.group(1));
        int below = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        boolean exists = above >= 1 && above <= LARGEST && below >= 1 && below <= LARGEST;
        return exists ? Optional.of(Beats.of(QUARTERS * above, below)) : Optional.empty();
    }
}
