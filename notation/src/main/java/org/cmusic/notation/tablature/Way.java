package org.cmusic.notation.tablature;

/**
 * A way to play all up to a moment.
 *
 * @param before the way up to the moment before; null at the beginning
 * @param grip how the moment is played; null at the beginning
 * @param position where the index finger is then; 0 before it is anywhere
 * @param top the string of the highest tone struck last; {@link Fretboard#NONE} before anything is
 * @param cost of all of it
 */
record Way(Way before, Grip grip, int position, int top, long cost) {
    /** Nothing is played yet. */
    static final Way START = new Way(null, null, 0, Fretboard.NONE, 0);

    /** What it costs to go on with a grip. */
    long costWith(Grip next, int crossing) {
        long whole = cost + next.cost();
        if (position != 0 && next.position() != 0) {
            whole += (long) GripCost.MOVE * Math.abs(next.position() - position);
        }
        if (top != Fretboard.NONE && next.top() != Fretboard.NONE) {
            whole += (long) crossing * Math.abs(next.top() - top);
        }
        return whole;
    }

    /** The way that goes on with a grip. */
    Way with(Grip next, long costThen) {
        int nowAt = next.position() == 0 ? position : next.position();
        int nowOn = next.top() == Fretboard.NONE ? top : next.top();
        return new Way(this, next, nowAt, nowOn, costThen);
    }
}
