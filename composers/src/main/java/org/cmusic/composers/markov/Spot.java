package org.cmusic.composers.markov;

/**
 * What is known where a note may begin.
 *
 * @param row what may follow
 * @param match the run that is from the corpus here
 * @param last the note before, where that matters; null where it does not or there is none
 */
record Spot(Row row, CopyGuard.Match match, TuneNote last) {
    /** The same where copies do not matter. */
    Spot withoutMatch() {
        return new Spot(row, CopyGuard.Match.NONE, last);
    }
}
