package org.cmusic.grammar.diagnostic;

/**
 * How many columns of a terminal a character takes: two for East Asian wide characters and emoji, none for combining
 * marks, one for the rest. After the East_Asian_Width property of Unicode (annex 11), in whole blocks.
 */
final class DisplayWidth {

    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2329, 0x232A},
        {0x23E9, 0x23EC},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},
        {0xA000, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18CFF},
        {0x1AFF0, 0x1B2FF},
        {0x1F18E, 0x1F18E},
        {0x1F191, 0x1F19A},
        {0x1F200, 0x1F320},
        {0x1F32D, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7EB},
        {0x1F90C, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    /** No mark comes before it. */
    private static final int FIRST_MARK = 0x300;

    private DisplayWidth() {}

    /** The columns one character takes. */
    static int of(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return 1;
        }
        if (codePoint < WIDE[0][0]) {
            return marks(codePoint) ? 0 : 1;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return marks(codePoint) ? 0 : 1;
    }

    private static boolean marks(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
