package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What follows a context, and how often. */
final class Row {
    private final List<Symbol> context;
    private final TreeMap<Symbol, Integer> counts = new TreeMap<>();
    private final TreeMap<Symbol, Row> next = new TreeMap<>();
    private int total;

    /** @param context the symbols before; fewer than the order where a phrase begins */
    Row(List<Symbol> context) {
        this.context = List.copyOf(context);
    }

    /** Counts what follows once, and the row that this leads to. */
    void count(Symbol symbol, Row to) {
        counts.merge(symbol, 1, Integer::sum);
        next.put(symbol, to);
        total++;
    }

    List<Symbol> context() {
        return context;
    }

    /** What may follow, in order. */
    List<Symbol> symbols() {
        return new ArrayList<>(counts.keySet());
    }

    /** How often a symbol follows. */
    int count(Symbol symbol) {
        return counts.getOrDefault(symbol, 0);
    }

    /** How often anything follows. */
    int total() {
        return total;
    }

    /** How likely it is that a symbol follows. */
    double probability(Symbol symbol) {
        return total == 0 ? 0 : (double) count(symbol) / total;
    }

    /** The row after a symbol that may follow. */
    Row after(Symbol symbol) {
        return next.get(symbol);
    }
}
