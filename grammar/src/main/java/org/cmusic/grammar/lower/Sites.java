package org.cmusic.grammar.lower;

/** Numbers the places of one definition that draw random numbers, in written order. */
final class Sites {
    private int next;

    int take() {
        return next++;
    }

    /** Whether anything is random. */
    boolean isUsed() {
        return next > 0;
    }
}
