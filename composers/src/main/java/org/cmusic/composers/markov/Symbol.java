package org.cmusic.composers.markov;

/**
 * What a chain counts.
 *
 * @param opening whether {@code value} is the pitch of a first note where intervals are counted
 * @param value a pitch in semitones above the tonic, or an interval in semitones
 * @param length in ticks; 0 where lengths are not counted
 * @param gap in ticks
 */
record Symbol(boolean opening, int value, int length, int gap) implements Comparable<Symbol> {
    @Override
    public int compareTo(Symbol other) {
        int byValue = Integer.compare(value, other.value);
        int byLength = byValue != 0 ? byValue : Integer.compare(length, other.length);
        int byGap = byLength != 0 ? byLength : Integer.compare(gap, other.gap);
        return byGap != 0 ? byGap : Boolean.compare(opening, other.opening);
    }
}
