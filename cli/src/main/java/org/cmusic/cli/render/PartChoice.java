package org.cmusic.cli.render;

import java.util.BitSet;
import java.util.List;

/**
 * Which parts of a piece are heard.
 *
 * @param only names of parts to hear; empty for all
 * @param mute names of parts to leave out
 */
public record PartChoice(List<String> only, List<String> mute) {

    public PartChoice {
        only = List.copyOf(only);
        mute = List.copyOf(mute);
    }

    /** Whether every part is heard. */
    public boolean isAll() {
        return only.isEmpty() && mute.isEmpty();
    }

    /** The places in {@code parts} of those that are heard. */
    public BitSet heard(List<String> parts) {
        BitSet heard = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.get(i);
            heard.set(i, (only.isEmpty() || only.contains(name)) && !mute.contains(name));
        }
        return heard;
    }
}
