package org.cmusic.notation.score;

import java.util.OptionalInt;
import org.cmusic.model.music.Timbre;

/** What the instruments of a score are called in written music. */
public interface Orchestra {
    /** The sound of an instrument. */
    Timbre timbre(String instrument);

    /** The key of the keyboard for the drum that an instrument is at a frequency in hertz; empty where it is none. */
    OptionalInt drum(String instrument, double hertz);

    /** The key of the keyboard for a drum without pitch; empty where the instrument is none. */
    OptionalInt drum(String instrument);
}
