package org.cmusic.model;

import java.util.List;

/** One note of a performance. */
public interface Event {
    /** When it starts, in seconds from the start of the piece. */
    double start();

    /** How long it is written, in seconds. */
    double length();

    /** The place of its part in {@link Performance#parts}. */
    int part();

    /** Where it was written. */
    Origin origin();

    /** Where the phrases were played through which it came, the outermost first; none where it came directly. */
    default List<Origin> callers() {
        return List.of();
    }

    /** What it sounds like; mostly computed at each call. */
    Tone tone();

    /** A short description for messages: the instrument and, where it has one, the pitch. */
    String description();
}
