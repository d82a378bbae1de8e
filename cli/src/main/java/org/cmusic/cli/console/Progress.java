package org.cmusic.cli.console;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a long piece of work has come: percent, how many times faster than real time, time left. Shown after the
 * first half second, and ten times a second from then on.
 */
public final class Progress implements AutoCloseable {
    private static final double FIRST_SECONDS = 0.5;
    private static final double STEP_SECONDS = 0.1;
    private static final double NANOS = 1e9;

    private final Console console;
    private final String name;
    private final double totalSeconds;
    private final LongSupplier clock;
    private final long began;
    private double nextSeconds = FIRST_SECONDS;

    /**
     * @param name of the work, for the line
     * @param totalSeconds how much sound it makes
     * @param clock in nanoseconds
     */
    public Progress(Console console, String name, double totalSeconds, LongSupplier clock) {
        this.console = console;
        this.name = name;
        this.totalSeconds = totalSeconds;
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    /** Tells which share of the work is done, 0 to 1. */
    public void advance(double share) {
        double elapsed = elapsedSeconds();
        if (elapsed >= nextSeconds && share > 0) {
            nextSeconds = elapsed + STEP_SECONDS;
            console.showProgress(line(share, elapsed));
        }
    }

    /** Time since the start. */
    public double elapsedSeconds() {
        return (clock.getAsLong() - began) / NANOS;
    }

    /** Takes the line away. */
    @Override
    public void close() {
        console.hideProgress();
    }

    private String line(double share, double elapsed) {
        return String.format(
                Locale.ROOT,
                "%s  %d%%  %s real time  %s left",
                name,
                (int) (100 * share),
                Speed.of(share * totalSeconds, elapsed),
                clockTime(elapsed * (1 - share) / share));
    }

    private static String clockTime(double seconds) {
        long whole = Math.round(Math.ceil(seconds));
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
