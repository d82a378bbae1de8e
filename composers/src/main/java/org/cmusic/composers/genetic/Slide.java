package org.cmusic.composers.genetic;

/** How a player comes to a note. */
public enum Slide {
    /** It is struck. */
    NONE,
    /** It is slid up to from below. */
    UP,
    /** It is slid down to from above. */
    DOWN,
    /** The string is struck by a finger of the fretting hand, from the lower note before. */
    HAMMER,
    /** The finger of the fretting hand plucks it, from the higher note before. */
    PULL,
    /** A short note a step below leads to it. */
    GRACE
}
