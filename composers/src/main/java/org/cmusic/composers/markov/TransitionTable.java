package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each symbol follows each context of so many symbols, in all tunes. Beside that it has what phrases begin with: rows
 * with shorter contexts, from none on.
 */
final class TransitionTable {
    private static final int BARS_OF_PHRASE = 4;

    private final int order;
    private final Symbols kind;
    private final Map<List<Symbol>, Row> rows = new HashMap<>();
    private final Map<List<Symbol>, Row> openings = new HashMap<>();
    private final Row start = new Row(List.of());
    private final Map<List<Symbol>, List<Place>> places = new HashMap<>();

    /** Where something is in the corpus. */
    record Place(String tune, int bar) {
        @Override
        public String toString() {
            return tune + " bar " + bar;
        }
    }

    private TransitionTable(int order, Symbols kind) {
        this.order = order;
        this.kind = kind;
    }

    /** The table of some tunes. */
    static TransitionTable of(List<Tune> tunes, int order, Symbols kind) {
        TransitionTable table = new TransitionTable(order, kind);
        for (Tune tune : tunes) {
            table.add(tune);
        }
        return table;
    }

    private void add(Tune tune) {
        List<Symbol> symbols = new ArrayList<>();
        for (int i = 0; i < tune.notes().size(); i++) {
            symbols.add(kind.of(
                    i == 0 ? null : tune.notes().get(i - 1), tune.notes().get(i)));
        }
        for (int i = 0; i + order < symbols.size(); i++) {
            if (symbols.get(i).opening()) {
                continue;
            }
            List<Symbol> context = symbols.subList(i, i + order);
            Symbol symbol = symbols.get(i + order);
            row(context).count(symbol, row(shifted(context, symbol)));
            places.computeIfAbsent(List.copyOf(symbols.subList(i, i + order + 1)), key -> new ArrayList<>())
                    .add(new Place(tune.name(), tune.bar(i + order)));
        }
        for (int i = 0; i < symbols.size(); i++) {
            if (isOpening(tune, i)) {
                addOpening(tune, symbols, i);
            }
        }
    }

    /** Whether a note begins a bar that may begin a phrase: every fourth, or any of a tune that has none of these. */
    private static boolean isOpening(Tune tune, int note) {
        int ticks = Tune.ticks(tune.meter());
        int onset = tune.onsets().get(note);
        return onset >= 0 && onset % ticks == 0 && onset / ticks % BARS_OF_PHRASE == 0;
    }

    private void addOpening(Tune tune, List<Symbol> symbols, int first) {
        boolean intervals = kind == Symbols.INTERVAL;
        Symbol symbol = intervals ? kind.of(null, tune.notes().get(first)) : symbols.get(first);
        List<Symbol> context = intervals || order == 0 ? List.of() : List.of(symbol);
        Row row = start;
        row.count(symbol, opening(context));
        row = opening(context);
        for (int i = first + 1; i < symbols.size() && context.size() < order; i++) {
            List<Symbol> longer = new ArrayList<>(context);
            longer.add(symbols.get(i));
            row.count(symbols.get(i), opening(longer));
            row = opening(longer);
            context = longer;
        }
    }

    private List<Symbol> shifted(List<Symbol> context, Symbol symbol) {
        List<Symbol> shifted = new ArrayList<>(context);
        shifted.add(symbol);
        return List.copyOf(shifted.subList(shifted.size() - order, shifted.size()));
    }

    /** The row of a whole context; one without symbols where nothing follows it. */
    Row row(List<Symbol> context) {
        return rows.computeIfAbsent(List.copyOf(context), Row::new);
    }

    private Row opening(List<Symbol> context) {
        return context.size() >= order ? row(context) : openings.computeIfAbsent(List.copyOf(context), Row::new);
    }

    /** What phrases begin with. */
    Row start() {
        return start;
    }

    int order() {
        return order;
    }

    Symbols kind() {
        return kind;
    }

    /** The rows with whole contexts after which something follows, in order of their contexts. */
    List<Row> rows() {
        return rows.values().stream()
                .filter(row -> row.total() > 0)
                .sorted(Comparator.comparing(Row::context, TransitionTable::compare))
                .toList();
    }

    private static int compare(List<Symbol> one, List<Symbol> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Where the corpus has some symbols in a row, one more than the order. */
    List<Place> places(List<Symbol> symbols) {
        return places.getOrDefault(symbols, List.of());
    }
}
