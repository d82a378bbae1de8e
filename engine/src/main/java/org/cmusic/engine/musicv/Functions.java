package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Row;

/** Computes the functions that {@code GEN} cards ask for, each by the routine that its third field names. */
final class Functions {
    private static final int ROUTINE = 3;
    private static final int FUNCTION = 4;

    private final Store store;

    Functions(Store store) {
        this.store = store;
    }

    /** A way to compute a function from the fields of a card. */
    @FunctionalInterface
    interface Routine {
        void fill(Row card, FunctionTable table);
    }

    /** Computes the function of a card. A routine that does not exist computes nothing. */
    void compute(Row card) {
        FunctionTable table = new FunctionTable(store, Store.function(card.integer(FUNCTION)));
        routine(card.integer(ROUTINE)).fill(card, table);
    }

    private static Routine routine(int number) {
        return switch (number) {
            case 1 -> new LineSegments();
            case 2 -> new HarmonicSum();
            case 3 -> new EqualSegments();
            case 4 -> new SineRanges();
            case 6 -> new AttackAndDecay();
            case 7 -> new ExponentialDecay();
            case 8 -> new Bells();
            default -> (card, table) -> {};
        };
    }
}
