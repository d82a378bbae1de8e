package org.cmusic.model;

/** A function of the time within one note, in seconds from its start. */
public interface Curve {
    /** The value at {@code seconds} from the start of the note. */
    double at(double seconds);
}
