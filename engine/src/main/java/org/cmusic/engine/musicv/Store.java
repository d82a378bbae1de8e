package org.cmusic.engine.musicv;

import org.cmusic.model.musicv.Card;

/**
 * The memory of the third pass: whole numbers of 32 bits, counted from 1. Parameters of notes and samples of blocks stand
 * in it times {@value #SCALE}, functions times {@value #FUNCTION_SCALE}; real numbers that a box keeps stand by their bits.
 * Where something reaches past the memory, 0 is read and nothing is written.
 *
 * <p>From the book by M. V. Mathews, <i>The Technology of Computer Music</i>, 1969, part III.
 */
final class Store {
    /** What one unit of a parameter or a sample is. */
    static final int SCALE = 1_000_000;

    /** What 1 is in a function. */
    static final int FUNCTION_SCALE = 7_777_777;

    /** How many numbers a function has, and how many samples a block. */
    static final int LENGTH = 512;

    /** How many fields of a note are kept. */
    static final int NOTE_FIELDS = 35;

    /** How many notes can sound at once. */
    static final int NOTES = 40;

    /** Where the variables begin: V1 follows. */
    static final int VARIABLES = 100;

    /** What stands in the place of a note where there is none. */
    static final int NO_NOTE = -1;

    private static final int FIRST_FUNCTION = 512;
    private static final int FIRST_BLOCK = 6657;
    private static final int FIRST_NOTE = 13_000;
    private static final int SIZE = 15_001;
    private static final int USUAL_RATE = 44_100;

    private final int[] words = new int[SIZE];

    Store() {
        words[Card.RATE] = USUAL_RATE;
        for (int slot = 0; slot < NOTES; slot++) {
            words[note(slot)] = NO_NOTE;
        }
    }

    /** A number of the parameters and samples as it stands in the memory; what is too large is the lowest number. */
    static int scaled(float value) {
        return integer(value * SCALE);
    }

    /** A real number without its fraction, the lowest number if it is too large or none. */
    static int integer(float value) {
        return value >= Integer.MIN_VALUE && value < 0x1p31f ? (int) value : Integer.MIN_VALUE;
    }

    /** Where a function begins; they count from 1. */
    static int function(int number) {
        return FIRST_FUNCTION + (number - 1) * LENGTH;
    }

    /** Where a block begins; they count from 1, and block 1 is the output. */
    static int block(int number) {
        return FIRST_BLOCK + (number - 1) * LENGTH;
    }

    /** Where the fields of a note begin. */
    static int note(int slot) {
        return FIRST_NOTE + slot * NOTE_FIELDS;
    }

    int get(int address) {
        return isThere(address) ? words[address] : 0;
    }

    void set(int address, int value) {
        if (isThere(address)) {
            words[address] = value;
        }
    }

    /** Sets numbers to 0. */
    void clear(int address, int count) {
        for (int i = 0; i < count; i++) {
            set(address + i, 0);
        }
    }

    float real(int address) {
        return Float.intBitsToFloat(get(address));
    }

    void setReal(int address, float value) {
        set(address, Float.floatToRawIntBits(value));
    }

    private static boolean isThere(int address) {
        return address > 0 && address < SIZE;
    }
}
