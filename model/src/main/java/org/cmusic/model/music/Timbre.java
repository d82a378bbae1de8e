package org.cmusic.model.music;

import java.util.Objects;

/** What a part is meant to sound like, as far as its file says. */
public sealed interface Timbre {

    /** The file says nothing of it. */
    Timbre UNKNOWN = new Unknown();

    /** Drums: each key of the keyboard is another one. */
    Timbre DRUMS = new Drums();

    /**
     * A sound of General MIDI.
     *
     * @param number 0 to 127, as a file counts: 0 is the grand piano
     */
    record Program(int number) implements Timbre {
        /** The highest number. */
        public static final int HIGHEST = 127;

        public Program {
            if (number < 0 || number > HIGHEST) {
                throw new IllegalArgumentException("a program is 0 to 127, not " + number);
            }
        }
    }

    /**
     * An instrument of this language.
     *
     * @param instrument its name
     */
    record Named(String instrument) implements Timbre {
        public Named {
            Objects.requireNonNull(instrument, "instrument");
        }
    }

    /** See {@link #DRUMS}. */
    record Drums() implements Timbre {}

    /** See {@link #UNKNOWN}. */
    record Unknown() implements Timbre {}
}
