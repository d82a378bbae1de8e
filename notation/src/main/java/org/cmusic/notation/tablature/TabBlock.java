package org.cmusic.notation.tablature;

import java.util.Arrays;
import java.util.List;

/**
 * A bar, or a piece of one, as rows of characters.
 *
 * @param rows all of one width
 * @param cuts the characters before which it can be cut, the first 0
 * @param number the number of its bar
 * @param isClosed whether a bar line follows
 */
record TabBlock(char[][] rows, List<Integer> cuts, long number, boolean isClosed) {

    int width() {
        return rows[0].length;
    }

    /** The last place where it can be cut so that what is before is no wider than {@code most}; 0 if there is none. */
    int cutWithin(int most) {
        return cuts.stream().filter(cut -> cut <= most).reduce(0, Math::max);
    }

    /** What is before a character. */
    TabBlock before(int at) {
        return new TabBlock(columns(0, at), List.of(0), number, false);
    }

    /** What is from a character on. */
    TabBlock from(int at) {
        List<Integer> later =
                cuts.stream().filter(cut -> cut >= at).map(cut -> cut - at).toList();
        return new TabBlock(columns(at, width()), later, number, isClosed);
    }

    private char[][] columns(int from, int to) {
        return Arrays.stream(rows).map(row -> Arrays.copyOfRange(row, from, to)).toArray(char[][]::new);
    }
}
