package org.cmusic.model.expression;

/**
 * The times of one note, as its curves need them.
 *
 * @param length its written length in seconds
 * @param attack up to when, in seconds, the times of breakpoints stand as written
 * @param stretch the factor on times after the attack; 1 leaves them
 */
public record NoteTimes(double length, double attack, double stretch) {

    /** A note whose breakpoints stand as written. */
    public NoteTimes(double length) {
        this(length, Double.POSITIVE_INFINITY, 1);
    }

    /** Where a time that is written from the start falls in this note. */
    public double place(double seconds) {
        return seconds <= attack ? seconds : attack + (seconds - attack) * stretch;
    }
}
