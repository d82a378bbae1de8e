package org.cmusic.model;

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

    /** What it sounds like; computed at each call. */
    Tone tone();

    /** A short description for messages: the instrument and, where it has one, the pitch. */
    String description();
}
