package org.cmusic.notation.tablature;

/**
 * What it costs to play, in whole numbers. A grip is what a hand holds when something is struck: what is struck then, and
 * what still sounds. The hand is at a position, the fret of its index finger, and reaches four frets from there.
 *
 * <ul>
 *   <li>each fret that the hand moves: {@value #MOVE}
 *   <li>each string between the highest tone struck and that struck before: {@value #CROSSING}, under a slur
 *       {@value #SLURRED_CROSSING}
 *   <li>each tone struck at a fret: the number of the fret
 *   <li>each tone struck on an open string: {@value #OPEN}
 *   <li>each fret between the lowest and the highest that are held: {@value #SPREAD}
 *   <li>each tone that is let go before its end: {@value #CUT}
 *   <li>each fret that is held beyond the reach of the hand, and each finger beyond four: {@value #IMPOSSIBLE}
 * </ul>
 *
 * <p>One finger holds all tones at the lowest fret, unless an open string sounds between them; any other tone takes one
 * of its own.
 */
final class GripCost {
    /** A fret that the hand moves. */
    static final int MOVE = 6;

    /** A string on the way from tone to tone. */
    static final int CROSSING = 2;

    /** The same under a slur, which wants to stay on one string. */
    static final int SLURRED_CROSSING = 8;

    /** An open string. */
    static final int OPEN = -2;

    /** A fret between the fingers. */
    static final int SPREAD = 2;

    /** A tone let go too soon. */
    static final long CUT = 1_000_000;

    /** A fret too far, or a finger too many. */
    static final long IMPOSSIBLE = 1_000_000_000;

    /** How many frets a hand reaches beyond that of its index finger. */
    static final int REACH = 3;

    private static final int FINGERS = 4;

    private GripCost() {}

    /** How many fingers more than there are it takes to hold some frets, one a string, -1 where a string is silent. */
    static int missingFingers(int[] frets) {
        int lowest = lowest(frets);
        int first = frets.length;
        int last = -1;
        int atLowest = 0;
        int above = 0;
        for (int course = 0; course < frets.length; course++) {
            if (frets[course] == lowest) {
                first = Math.min(first, course);
                last = course;
                atLowest++;
            } else if (frets[course] > 0) {
                above++;
            }
        }
        boolean one = atLowest > 0 && isFree(frets, first, last);
        return Math.max(0, above + (one ? 1 : atLowest) - FINGERS);
    }

    private static boolean isFree(int[] frets, int first, int last) {
        for (int course = first; course <= last; course++) {
            if (frets[course] == 0) {
                return false;
            }
        }
        return true;
    }

    /** The lowest fret that is held; the highest number where none is. */
    static int lowest(int[] frets) {
        int lowest = Integer.MAX_VALUE;
        for (int fret : frets) {
            if (fret > 0 && fret < lowest) {
                lowest = fret;
            }
        }
        return lowest;
    }

    /** The highest fret that is held; 0 where none is. */
    static int highest(int[] frets) {
        int highest = 0;
        for (int fret : frets) {
            highest = Math.max(highest, fret);
        }
        return highest;
    }

    /** What a tone struck at a fret costs by itself. */
    static int struck(int fret) {
        return fret == 0 ? OPEN : fret;
    }

    /** How far beyond its reach a hand at a position holds a fret. */
    static int stretch(int position, int highest) {
        return Math.max(0, highest - position - REACH);
    }
}
