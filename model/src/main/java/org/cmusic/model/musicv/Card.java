package org.cmusic.model.musicv;

import java.util.Arrays;
import java.util.Optional;

/**
 * A card of a MUSIC V score as the passes hand it on: a row of numbers in single precision, P1 and on. P1 is the
 * {@linkplain Operation operation}, P2 mostly a time in seconds or beats.
 */
public final class Card {
    /** The most fields of a card. */
    public static final int MOST_FIELDS = 100;

    /** The variable that holds the sample rate, in all passes. */
    public static final int RATE = 4;

    /** The variable of the third pass that says whether two channels sound. */
    public static final int STEREO = 8;

    private final float[] fields;
    private final int origin;

    /**
     * @param origin where it comes from; means something only to the reader that made it
     * @param fields P1 and on, 1 to {@value #MOST_FIELDS}
     */
    public Card(int origin, float... fields) {
        if (fields.length < 1 || fields.length > MOST_FIELDS) {
            throw new IllegalArgumentException("a card has 1 to " + MOST_FIELDS + " fields, not " + fields.length);
        }
        this.fields = fields.clone();
        this.origin = origin;
    }

    /** How many fields it has. */
    public int size() {
        return fields.length;
    }

    /** Field P{@code number}, from 1; 0 where the card has none. */
    public float field(int number) {
        return number <= fields.length ? fields[number - 1] : 0;
    }

    /** What it asks for; empty for a number that stands for nothing. */
    public Optional<Operation> operation() {
        return Operation.of((int) fields[0]);
    }

    /** When it counts. */
    public float time() {
        return field(2);
    }

    /** Where it comes from. */
    public int origin() {
        return origin;
    }

    /** The same but for one field. */
    Card with(int number, float value) {
        float[] changed = fields.clone();
        changed[number - 1] = value;
        return new Card(origin, changed);
    }

    void copyTo(float[] row) {
        System.arraycopy(fields, 0, row, 1, fields.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Card card && Arrays.equals(fields, card.fields);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fields);
    }

    @Override
    public String toString() {
        return Arrays.toString(fields);
    }
}
