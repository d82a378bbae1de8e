package org.cmusic.notation.midi;

import java.util.Map;
import org.cmusic.model.Beats;

/**
 * How long a tick is: a part of a quarter note, or a part of a second. Seconds count as quarter notes at 60 a minute.
 *
 * @param ticks how many ticks make up {@code whole} quarter notes
 * @param whole see {@code ticks}
 * @param metrical whether ticks are parts of quarter notes
 */
record Division(long ticks, long whole, boolean metrical) {
    private static final int SMPTE = 0x8000;
    private static final int BYTE_BITS = 8;
    private static final int BYTE = 0xFF;
    private static final int BYTE_VALUES = 256;
    private static final int DROP_FRAME = 29;

    /** Reads the two bytes of a header that begin at {@code position}. */
    static Division of(int bits, int position) throws BrokenFileException {
        int low = bits & BYTE;
        if ((bits & SMPTE) == 0 && bits > 0) {
            return new Division(bits, 1, true);
        }
        int frames = BYTE_VALUES - (bits >> BYTE_BITS);
        boolean known = frames == 24 || frames == 25 || frames == DROP_FRAME || frames == 30;
        if ((bits & SMPTE) == 0 || low == 0 || !known) {
            throw new BrokenFileException("division", position, Map.of());
        }
        // 29 stands for the 30000/1001 frames a second of coloured television.
        return frames == DROP_FRAME
                ? new Division(30_000L * low, 1001, false)
                : new Division((long) frames * low, 1, false);
    }

    /** The place of a tick in quarter notes, exactly. */
    Beats beats(long tick) {
        return Beats.of(tick * whole, ticks);
    }
}
