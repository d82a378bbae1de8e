package org.cmusic.engine;

import java.util.Set;

/**
 * Which parts sound.
 *
 * @param only if not empty, the names of the only parts that sound
 * @param muted names of parts that do not
 */
public record PartSelection(Set<String> only, Set<String> muted) {
    /** All parts sound. */
    public static final PartSelection ALL = new PartSelection(Set.of(), Set.of());

    public PartSelection {
        only = Set.copyOf(only);
        muted = Set.copyOf(muted);
    }

    /** Whether the part of that name sounds. */
    public boolean sounds(String part) {
        return (only.isEmpty() || only.contains(part)) && !muted.contains(part);
    }
}
