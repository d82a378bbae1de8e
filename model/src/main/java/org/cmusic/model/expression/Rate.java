package org.cmusic.model.expression;

/** How a value moves within a note. */
public enum Rate {
    /** Known when the note starts. */
    INIT,
    /** A function of the time within the note. */
    CURVE,
    /** A stream of samples. */
    SIGNAL;

    /** The rate of a value. */
    public static Rate of(Value value) {
        if (value instanceof Value.Moving) {
            return CURVE;
        }
        return value instanceof Value.Sounding ? SIGNAL : INIT;
    }

    /** The faster of two. */
    public Rate max(Rate other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
