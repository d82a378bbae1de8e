package org.cmusic.notation.abc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Meter;

/** A field {@code M:}. */
final class MeterField {
    private static final Pattern FRACTION =
            Pattern.compile("\\(?\\s*(\\d{1,3}(?:\\s*\\+\\s*\\d{1,3})*)\\s*\\)?\\s*/\\s*(\\d{1,3})");

    private MeterField() {}

    /** Whether a field says that there are no bars of equal length. */
    static boolean isFree(String value) {
        return value.isEmpty() || value.equalsIgnoreCase("none") || value.equalsIgnoreCase("free");
    }

    /** The meter of a field; empty if there is none such. */
    static Optional<Meter> read(String value) {
        if (value.equals("C")) {
            return Optional.of(new Meter(4, 4));
        }
        if (value.equals("C|")) {
            return Optional.of(new Meter(2, 2));
        }
        Matcher matcher = FRACTION.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int beats = 0;
        for (String group : matcher.group(1).split("\\+")) {
            beats += Integer.parseInt(group.strip());
        }
        int unit = Integer.parseInt(matcher.group(2));
        return Meter.exists(beats, unit) ? Optional.of(new Meter(beats, unit)) : Optional.empty();
    }
}
