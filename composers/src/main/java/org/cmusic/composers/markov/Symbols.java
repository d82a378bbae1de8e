package org.cmusic.composers.markov;

import java.util.Arrays;
import java.util.List;

/** What of a tune is counted. */
enum Symbols {
    /** Pitches seen from the tonic. */
    DEGREE("degree"),
    /** Pitches seen from the tonic, with their lengths and the silence after them. */
    DEGREE_AND_DURATION("degree+duration"),
    /** Steps from note to note. */
    INTERVAL("interval");

    private final String label;

    Symbols(String label) {
        this.label = label;
    }

    /** What the setting calls it. */
    String label() {
        return label;
    }

    /** The one of a label. */
    static Symbols of(String label) {
        return Arrays.stream(values())
                .filter(symbols -> symbols.label.equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** All labels. */
    static List<String> labels() {
        return Arrays.stream(values()).map(Symbols::label).toList();
    }

    /** Whether lengths are counted too. */
    boolean hasRhythm() {
        return this == DEGREE_AND_DURATION;
    }

    /**
     * What is counted of a note.
     *
     * @param before the note before; null for none
     */
    Symbol of(TuneNote before, TuneNote note) {
        return switch (this) {
            case DEGREE -> new Symbol(false, note.pitch(), 0, 0);
            case DEGREE_AND_DURATION -> new Symbol(false, note.pitch(), note.length(), note.gap());
            case INTERVAL ->
                before == null
                        ? new Symbol(true, note.pitch(), 0, 0)
                        : new Symbol(false, note.pitch() - before.pitch(), 0, 0);
        };
    }

    /** The pitch that a symbol means after a note. */
    int pitch(TuneNote before, Symbol symbol) {
        return this == INTERVAL && !symbol.opening() ? before.pitch() + symbol.value() : symbol.value();
    }
}
