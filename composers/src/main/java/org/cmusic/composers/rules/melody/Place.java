package org.cmusic.composers.rules.melody;

/**
 * A note of a tune that is to be, before it has a pitch.
 *
 * @param onset in eighth notes from the start
 * @param length in eighth notes
 * @param chord the degree of the scale that is the root of the harmony below it, 0 for the tonic
 * @param isStrong whether it begins on a beat that carries the harmony
 * @param close what it is to its phrase
 */
record Place(int onset, int length, int chord, boolean isStrong, Close close) {
    /** What a note is to its phrase. */
    enum Close {
        NONE,
        /** The end of a phrase that asks. */
        HALF,
        /** The end of the tune. */
        FULL
    }
}
