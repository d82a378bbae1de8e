package org.cmusic.model.music;

/** A mark at a note or chord that tells how it is played. */
public enum Articulation {
    STACCATO,
    STACCATISSIMO,
    TENUTO,
    ACCENT,
    MARCATO,
    FERMATA,
    TRILL,
    /** A slur begins here. */
    SLUR_BEGINS,
    /** A slur ends here. */
    SLUR_ENDS;

    /** Whether it belongs to the end of a note that is written in tied pieces. */
    boolean isAtEnd() {
        return this == FERMATA || this == SLUR_ENDS;
    }
}
