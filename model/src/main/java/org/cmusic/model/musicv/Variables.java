package org.cmusic.model.musicv;

/** The variables of the second pass, 1 to 1000, as {@code SV2} and {@code SIA} set them. */
final class Variables {
    /** How many there are. */
    static final int COUNT = 1000;

    /** Where the metronome begins, 0 for none. */
    private static final int METRONOME = 2;

    /** What is not 0 where notes are not to be converted. */
    private static final int UNCONVERTED = 3;

    private static final float USUAL_RATE = 44_100;

    private final float[] values = new float[COUNT + 1];

    Variables() {
        values[Card.RATE] = USUAL_RATE;
    }

    /** Sets those from P3 on to P4 and on. */
    void set(Card card) {
        int first = (int) card.field(3);
        for (int number = 4; number <= card.size(); number++) {
            long index = (long) first + number - 4;
            if (index >= 1 && index <= COUNT) {
                values[(int) index] = card.field(number);
            }
        }
    }

    float get(int index) {
        return index >= 1 && index <= COUNT ? values[index] : 0;
    }

    float rate() {
        return values[Card.RATE];
    }

    /** Where the metronome begins; 0 where there is none. */
    int metronome() {
        return (int) values[METRONOME];
    }

    boolean hasMetronome() {
        return values[METRONOME] != 0;
    }

    boolean converts() {
        return values[UNCONVERTED] == 0;
    }
}
