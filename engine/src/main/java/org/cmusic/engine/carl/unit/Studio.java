package org.cmusic.engine.carl.unit;

import org.cmusic.model.carl.GlibcRandom;

/** What all unit generators of a piece share: the settings, the functions, chance, the room and where the sound goes. */
public interface Studio {
    /** Samples a second. */
    long rate();

    /** The length of a function that is given none. */
    long functionLength();

    int channels();

    /** The one stream of random numbers. */
    GlibcRandom random();

    Tables tables();

    /** The sound file that a string names. */
    Sound sound(int string);

    /** The signal of a number. */
    Cells block(int number);

    Cells variables();

    /** The samples of this block that are heard, the channels in turn. */
    float[] output();

    /** Where sounds are heard from, and what reverberates. */
    Hall hall();
}
