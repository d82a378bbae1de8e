package org.cmusic.model.carl;

/** What an expression of a cmusic score sees at the moment it is evaluated. */
public interface Memory {

    /** The note parameter {@code p} of that number, as the last statement left it. */
    float parameter(int index);

    /** The variable {@code v} of that number. */
    float variable(int index);

    /** Samples a second and channel. */
    long rate();

    /** The length of a function that is given none, in samples. */
    long functionLength();

    /** The one stream that all chance of the piece is drawn from. */
    GlibcRandom random();
}
