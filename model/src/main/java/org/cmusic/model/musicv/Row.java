package org.cmusic.model.musicv;

import java.util.Arrays;

/**
 * The parameters P1 to P100 of the card that a pass has read last. A card sets as many as it has fields; the others keep
 * what an earlier card put there, and are sometimes read.
 */
public final class Row {
    private final float[] values = new float[Card.MOST_FIELDS + 1];
    private int size;

    /** Reads a card. */
    public void read(Card card) {
        size = card.size();
        card.copyTo(values);
    }

    /** How many fields the card has. */
    public int size() {
        return size;
    }

    /** P{@code number}; 0 where there is no such parameter. */
    public float get(int number) {
        return isThere(number) ? values[number] : 0;
    }

    /** P{@code number} without its fraction. */
    public int integer(int number) {
        return (int) get(number);
    }

    /** Sets P{@code number}, if there is one. */
    public void set(int number, float value) {
        if (isThere(number)) {
            values[number] = value;
        }
    }

    /** The card as it is now. */
    Card card(int origin) {
        return new Card(origin, Arrays.copyOfRange(values, 1, size + 1));
    }

    private static boolean isThere(int number) {
        return number >= 1 && number <= Card.MOST_FIELDS;
    }
}
