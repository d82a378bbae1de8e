package org.cmusic.composers.markov;

/**
 * A note of a tune.
 *
 * @param pitch semitones above the tonic
 * @param length how long it sounds, in {@link Tune#TICKS ticks}
 * @param gap how long it is silent after it, in ticks
 */
record TuneNote(int pitch, int length, int gap) {
    /** From its onset to where the next note may begin, in ticks. */
    int span() {
        return length + gap;
    }
}
