package org.cmusic.notation.tablature;

import java.util.List;

/**
 * How a moment is played.
 *
 * @param courses the string of each tone of the moment; {@link Fretboard#NONE} of one that is left out
 * @param position the fret of the index finger; 0 where the hand holds nothing and stays where it is
 * @param top the string of the highest tone struck; {@link Fretboard#NONE} where nothing is
 * @param isPossible whether a hand can hold it, with what still sounds
 * @param cut tones that sounded and are let go before their end
 * @param cost without the way to it
 */
record Grip(int[] courses, int position, int top, boolean isPossible, List<StruckTone> cut, long cost) {}
