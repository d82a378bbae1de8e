package org.cmusic.notation.engraving;

import java.util.List;

/**
 * A voice as it is drawn.
 *
 * @param bars the signs of each bar of the piece, which fill it
 */
public record EngravedVoice(List<List<Sign>> bars) {
    public EngravedVoice {
        bars = List.copyOf(bars);
    }

    /** Whether nothing of it is drawn in a bar. */
    public boolean isEmptyIn(int bar) {
        return bars.get(bar).stream().allMatch(sign -> sign.kind() == Sign.Kind.SPACE);
    }
}
