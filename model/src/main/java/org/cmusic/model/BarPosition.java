package org.cmusic.model;

/**
 * A place within a bar.
 *
 * @param bar the bar's number: the first is 1, a pickup is 0
 * @param position how far into the bar; zero on its bar line
 * @param length how long the bar is
 */
public record BarPosition(long bar, Beats position, Beats length) {

    /** Whether the place is the beginning of the bar. */
    public boolean isBarLine() {
        return position.signum() == 0;
    }
}
