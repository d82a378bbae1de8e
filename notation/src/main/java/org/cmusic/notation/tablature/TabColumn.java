package org.cmusic.notation.tablature;

import java.util.Arrays;
import java.util.List;
import org.cmusic.model.Beats;

/**
 * What stands one under the other at a beat.
 *
 * @param at the beat, from the start of the piece
 * @param rhythm how long it is until the next, in letters
 * @param graces the frets of small notes before it, one after the other
 * @param frets the frets struck
 * @param symbol the name of the harmony
 * @param lyric what is sung
 * @param remark what is wrong with it
 */
record TabColumn(Beats at, String rhythm, List<Frets> graces, Frets frets, String symbol, String lyric, String remark) {

    /**
     * Frets struck together.
     *
     * @param numbers one a string; {@link Fretboard#NONE} where it is not struck
     * @param marks how each is reached, {@code h}, {@code p}, {@code /} or {@code \}; 0 where it is struck
     */
    record Frets(int[] numbers, char[] marks) {

        /** None. */
        static Frets none(int courses) {
            int[] numbers = new int[courses];
            Arrays.fill(numbers, Fretboard.NONE);
            return new Frets(numbers, new char[courses]);
        }

        /** How many characters the widest takes. */
        int width() {
            int width = 1;
            for (int number : numbers) {
                width = Math.max(width, number >= 10 ? 2 : 1);
            }
            return width;
        }
    }

    /** How many characters stand before its place. */
    int lead() {
        return graces.stream().mapToInt(grace -> grace.width() + 1).sum();
    }

    /** How many characters it takes from its place on. */
    int width() {
        int text = Math.max(Math.max(rhythm.length(), symbol.length()), Math.max(lyric.length(), remark.length()));
        return Math.max(frets.width(), text);
    }
}
