package org.cmusic.composers.rules.search;

/**
 * How long a search goes on before it begins anew: 1 1 2 1 1 2 4 1 1 2 1 1 2 4 8 … (Luby, Sinclair and Zuckerman 1993),
 * which is within a constant factor of the best plan whatever the search is like.
 */
final class Luby {
    private Luby() {}

    /** The length of a run, counted from 1. */
    static long length(int run) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(run);
        long full = (1L << bits) - 1;
        return run == full ? 1L << bits - 1 : length(run - (int) (1L << bits - 1) + 1);
    }
}
