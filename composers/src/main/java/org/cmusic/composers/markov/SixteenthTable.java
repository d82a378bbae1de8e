package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Mode;
import org.cmusic.notation.PitchSpelling;

/**
 * What follows each note and each two notes in a corpus, as Olson and Belar printed it: all tunes in one key, each row in
 * sixteenths that sum to sixteen.
 */
final class SixteenthTable {
    private static final int SIXTEEN = 16;
    private static final int WIDTH = 5;
    private static final int LOWEST = 60;
    private static final int OCTAVE = 12;
    private static final int FIFTH = 7;

    private final Key key;
    private final int tonic;

    private SixteenthTable(Key key) {
        this.key = key;
        this.tonic = LOWEST + Math.floorMod(key.tonicFifths() * FIFTH, OCTAVE);
    }

    /**
     * The tables of some tunes.
     *
     * @param key the key that they are shown in; D if nothing is said, as theirs were
     */
    static String of(Sources sources, Optional<Key> key) {
        Key shown = key.orElse(new Key(Letter.D, 0, sources.key().mode().hasMinorThird() ? Mode.MINOR : Mode.MAJOR));
        SixteenthTable table = new SixteenthTable(shown);
        return sources.inMode().size() + " tunes, shown in " + shown + "\n\n" + table.text(sources, 1, "after one note")
                + "\n" + table.text(sources, 2, "after two notes");
    }

    private String text(Sources sources, int order, String title) {
        TransitionTable table = TransitionTable.of(sources.inMode(), order, Symbols.DEGREE);
        TreeMap<Symbol, Integer> columns = new TreeMap<>();
        table.rows()
                .forEach(
                        row -> row.symbols().forEach(symbol -> columns.merge(symbol, row.count(symbol), Integer::sum)));
        StringBuilder text = new StringBuilder(title).append(", in sixteenths\n");
        int indent = order * WIDTH;
        text.append(" ".repeat(indent));
        columns.keySet().forEach(symbol -> text.append(cell(name(symbol))));
        text.append('\n');
        for (Row row : table.rows()) {
            StringBuilder line = new StringBuilder();
            row.context().forEach(symbol -> line.append(cell(name(symbol))));
            List<Integer> shares = sixteenths(row);
            List<Symbol> symbols = row.symbols();
            columns.keySet().forEach(symbol -> {
                int place = symbols.indexOf(symbol);
                line.append(cell(
                        place < 0 || shares.get(place) == 0
                                ? ""
                                : shares.get(place).toString()));
            });
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String cell(String word) {
        return " ".repeat(Math.max(0, WIDTH - word.length())) + word;
    }

    private String name(Symbol symbol) {
        return PitchSpelling.spell(tonic + symbol.value(), key).toString();
    }

    /** The shares of a row in whole sixteenths: those with the largest rests get what rounding down leaves over. */
    static List<Integer> sixteenths(Row row) {
        List<Symbol> symbols = row.symbols();
        List<Integer> shares = new ArrayList<>();
        List<Integer> rests = new ArrayList<>();
        int left = SIXTEEN;
        for (Symbol symbol : symbols) {
            int scaled = row.count(symbol) * SIXTEEN;
            shares.add(scaled / row.total());
            rests.add(scaled % row.total());
            left -= scaled / row.total();
        }
        while (left > 0) {
            int largest = 0;
            for (int i = 1; i < rests.size(); i++) {
                largest = rests.get(i) > rests.get(largest) ? i : largest;
            }
            shares.set(largest, shares.get(largest) + 1);
            rests.set(largest, -1);
            left--;
        }
        return shares;
    }
}
