package org.cmusic.engine.patch;

/**
 * Turns times within a note into samples. A note starts at the sample nearest to its time and ends, as do its parts, at the
 * sample nearest to when they end in the piece.
 *
 * @param start seconds from the start of the piece
 * @param rate samples a second
 */
public record NoteClock(double start, double rate) {

    /** The sample of the piece that is nearest to a time in seconds. */
    public static long nearest(double seconds, double rate) {
        return Math.round(seconds * rate);
    }

    /** The sample of the piece at which the note starts. */
    public long first() {
        return nearest(start, rate);
    }

    /** The sample, from the start of the note, at which something ends that ends {@code seconds} after that start. */
    public long end(double seconds) {
        return nearest(start + seconds, rate) - first();
    }
}
