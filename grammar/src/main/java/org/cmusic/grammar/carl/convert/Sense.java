package org.cmusic.grammar.carl.convert;

/** What a value of cmusic, a bare number, stands for. */
enum Sense {
    /** An amplitude or any other number. */
    NUMBER,
    /** An increment: samples of a function to each sample of sound. */
    FREQUENCY,
    /** An increment that scans a part of a function once, or 0 for a share of the note. */
    TIME
}
