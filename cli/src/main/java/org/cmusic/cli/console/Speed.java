package org.cmusic.cli.console;

import java.util.Locale;

/** How many times faster than it sounds something was made, in words: {@code 62x}, {@code 6.2x}, {@code 0.31x}. */
public final class Speed {
    private static final double SHORTEST = 1e-3;

    private Speed() {}

    /** {@code soundSeconds} of sound made in {@code workSeconds}. */
    public static String of(double soundSeconds, double workSeconds) {
        double times = soundSeconds / Math.max(workSeconds, SHORTEST);
        int digits = times >= 10 ? 0 : times >= 1 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "fx", times);
    }
}
