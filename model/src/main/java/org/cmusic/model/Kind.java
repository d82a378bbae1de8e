package org.cmusic.model;

/** What a value is: the kinds of the language. Values of different kinds do not mix but by the rules of arithmetic. */
public enum Kind {
    /** A pure number. */
    NUMBER,
    /** True or false. */
    TRUTH,
    /** A frequency in hertz. */
    FREQUENCY,
    /** A gain in decibels; negative infinity is silence. */
    LEVEL,
    /** A time in seconds. */
    TIME,
    /** A time in beats, an exact fraction. */
    BEATS,
    /** A pitch interval in cents. */
    INTERVAL,
    /** An angle in degrees. */
    ANGLE,
    /** A place between the loudspeakers: -1 left to 1 right. */
    POSITION,
    /** A tempo in beats per minute. */
    TEMPO,
    /** A text. */
    STRING,
    /** A list of values. */
    LIST,
    /** A bare name that stands for itself, as in {@code noise(pink)}. */
    CHOICE,
    /** One period of a waveform. */
    WAVE,
    /** A function of the time within a note. */
    CURVE,
    /** A stream of samples. */
    SIGNAL;

    /** The name that scores and messages use: {@code frequency}, {@code level}, … */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
