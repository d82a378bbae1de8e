package org.cmusic.notation.tablature;

import org.cmusic.model.Beats;

/**
 * Lengths as letters: W, H, Q, E, S, T, X for a whole note, half, quarter, eighth and so on to the 64th, B for two whole
 * notes; a dot adds half, a second a quarter; a digit tells a tuplet, E3 an eighth of a triplet; what needs several is joined by +. A length
 * that no letters have is told in quarter notes, in brackets.
 */
final class RhythmLetters {
    private static final String LETTERS = "BWHQESTX";
    private static final Beats LONGEST = Beats.of(8);
    private static final int MOST_PARTS = 4;
    private static final int[] TUPLETS = {3, 5, 7, 9, 11, 13};

    private RhythmLetters() {}

    /** The letters of a length in quarter notes, above zero. */
    static String of(Beats length) {
        String plain = plain(length);
        if (plain != null) {
            return plain;
        }
        for (int tuplet : TUPLETS) {
            String letter = single(length.times(tuplet, Integer.highestOneBit(tuplet)));
            if (letter != null) {
                return letter + tuplet;
            }
        }
        return "[" + length.toString().replace("b", "") + "]";
    }

    /** One letter with up to two dots; null if that is not enough. */
    private static String single(Beats length) {
        Beats unit = LONGEST;
        for (int i = 0; i < LETTERS.length(); i++) {
            if (unit.equals(length)) {
                return LETTERS.substring(i, i + 1);
            }
            if (unit.times(3, 2).equals(length)) {
                return LETTERS.charAt(i) + ".";
            }
            if (unit.times(7, 4).equals(length)) {
                return LETTERS.charAt(i) + "..";
            }
            unit = unit.times(1, 2);
        }
        return null;
    }

    /** Letters joined, the longest first; null if no few of them will do. */
    private static String plain(Beats length) {
        StringBuilder text = new StringBuilder();
        Beats left = length;
        for (int i = 0; i < MOST_PARTS; i++) {
            String last = single(left);
            if (last != null) {
                return text + last;
            }
            Beats part = longestWithin(left);
            if (part == null) {
                return null;
            }
            text.append(single(part)).append('+');
            left = left.minus(part);
        }
        return null;
    }

    private static Beats longestWithin(Beats length) {
        Beats unit = LONGEST;
        for (int i = 0; i < LETTERS.length(); i++) {
            if (unit.isBefore(length)) {
                return unit;
            }
            unit = unit.times(1, 2);
        }
        return null;
    }
}
