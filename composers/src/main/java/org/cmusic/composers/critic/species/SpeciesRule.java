package org.cmusic.composers.critic.species;

import java.util.Locale;

/** A rule of species counterpoint. */
public enum SpeciesRule {
    /** Voices are dissonant where no passing note, neighbour, cambiata or suspension excuses it. */
    DISSONANCE,
    /** A note held over a bar line is dissonant there and was not prepared, or does not fall by a step to a consonance. */
    SUSPENSION,
    /** Two voices meet on one pitch at a bar line that is neither the first nor the last. */
    UNISON,
    /** Two voices move from a fifth to a fifth, or from an octave or unison to another. */
    PARALLEL_PERFECT,
    /** Two voices move the same way into a fifth, octave or unison. */
    DIRECT_PERFECT,
    /** Fifths or octaves on one beat after the other, with too little between. */
    ACCENTED_PARALLEL,
    /** More than four thirds, or sixths, in a row. */
    PARALLEL_RUN,
    /** A voice goes below the one that should be beneath it. */
    CROSSING,
    /** Neighbours are more than a twelfth apart. */
    SPACING,
    /** A voice moves by an interval that is not sung: a sixth down, a seventh, a tritone, more than an octave. */
    LEAP,
    /** Leaps the same way add up to a dissonance or beyond an octave, or are three. */
    LEAPS_ONE_WAY,
    /** A sixth or octave is not followed by a turn. */
    LEAP_RECOVERY,
    /** A run from turn to turn spans an augmented fourth. */
    TRITONE_OUTLINE,
    /** A note is struck again too often. */
    REPETITION,
    /** Two notes come twice in a row. */
    ALTERNATION,
    /** A voice covers more than a tenth. */
    RANGE,
    /** A note is not of the mode. */
    FOREIGN_NOTE,
    /** Two voices have one letter with different accidentals, one right after the other. */
    CROSS_RELATION,
    /** The first notes do not make the mode plain. */
    BEGINNING,
    /** The last notes are not a perfect close. */
    ENDING,
    /** The final is not reached by steps from both sides. */
    CADENCE,
    /** Two voices have the leading tone. */
    DOUBLED_LEADING_TONE,
    /** A note value or a rest does not belong to the species. */
    VALUES,
    /** More bar lines are without a ligature than the fourth species may have. */
    LIGATURE,
    /** An eighth is not approached and left by step. */
    EIGHTHS,
    /** Three bars in a row have one rhythm. */
    VARIETY,
    /** The highest note comes more than once, or at an end. */
    CLIMAX;

    /** Its name in messages, as {@code direct-perfect}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
