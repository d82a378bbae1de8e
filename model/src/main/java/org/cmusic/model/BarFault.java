package org.cmusic.model;

/**
 * A bar check that is not on a bar line.
 *
 * @param bar the number of the bar that is too long or too short
 * @param found the length it has
 * @param due the length it should have
 */
public record BarFault(long bar, Beats found, Beats due) {

    /**
     * How much too long the bar is; negative if it is too short. Whoever goes on checking takes this off every later
     * position, and so hears of each wrong bar once.
     */
    public Beats excess() {
        return found.minus(due);
    }
}
