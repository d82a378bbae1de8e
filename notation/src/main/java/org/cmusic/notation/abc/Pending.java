package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Grace;

/** What stands before a note and belongs to it. */
final class Pending {
    private final Set<Articulation> articulations = EnumSet.noneOf(Articulation.class);
    private final List<Grace> graces = new ArrayList<>();
    private String symbol = "";
    private int slurs;

    void add(Articulation articulation) {
        articulations.add(articulation);
    }

    void add(Grace grace) {
        graces.add(grace);
    }

    void slur() {
        slurs++;
    }

    /** Sets the name of the harmony; false if there is one already. */
    boolean setSymbol(String newSymbol) {
        boolean first = symbol.isEmpty();
        if (first) {
            symbol = newSymbol;
        }
        return first;
    }

    /** Whether nothing is here but slurs, which may begin at a rest and then begin at the note behind it. */
    boolean isNothingButSlurs() {
        return articulations.isEmpty() && graces.isEmpty() && symbol.isEmpty();
    }

    /** Gives all of it to a chord of a line. */
    void giveTo(Draft chord, Layer layer, OptionalDouble level) {
        chord.articulations().addAll(articulations);
        chord.set(List.copyOf(graces), symbol, level);
        layer.beginSlurs(slurs, chord);
        slurs = 0;
        clear();
    }

    /** Drops all but slurs. */
    void clear() {
        articulations.clear();
        graces.clear();
        symbol = "";
    }
}
