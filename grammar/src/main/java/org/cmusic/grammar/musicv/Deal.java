package org.cmusic.grammar.musicv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.musicv.Card;

/**
 * The cards that the first pass has written so far, and the parameters P1 to P100 as they stand: each card sets as many as it
 * has, and leaves the others as they were.
 */
final class Deal {
    private final float[] row = new float[Card.MOST_FIELDS + 1];
    private final List<Card> cards = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();

    /** P{@code number} as a card left it. */
    float parameter(int number) {
        return row[number];
    }

    void set(int number, float value) {
        row[number] = value;
    }

    /** Writes a card of the first parameters. */
    void write(int size, Span place) {
        cards.add(new Card(places.size(), Arrays.copyOfRange(row, 1, size + 1)));
        places.add(place);
    }

    /** The cards; the origin of each is the number of its place. */
    List<Card> cards() {
        return cards;
    }

    /** Where each card is written. */
    List<Span> places() {
        return places;
    }
}
