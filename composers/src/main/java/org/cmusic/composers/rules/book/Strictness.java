package org.cmusic.composers.rules.book;

/**
 * How strict a rule is.
 *
 * @param hard whether it may not be broken
 * @param cost what it costs to break it where that is allowed; zero where the rule is off
 */
public record Strictness(boolean hard, double cost) {
    /** The highest cost. */
    public static final double MOST = 1000;

    static final Strictness HARD = new Strictness(true, 0);
    static final Strictness OFF = new Strictness(false, 0);

    public boolean isOff() {
        return !hard && cost == 0;
    }
}
