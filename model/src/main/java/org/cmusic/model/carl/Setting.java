package org.cmusic.model.carl;

import java.util.List;

/** One thing that a {@code set} statement sets. */
public sealed interface Setting {

    /** A value of its own. */
    record Value(Quantity quantity, Expression value) implements Setting {}

    /** What has a value of its own. */
    enum Quantity {
        /** Samples a second. */
        RATE,
        /** The length of a function that is given none, in samples. Now is 0 again. */
        FUNCTION_LENGTH,
        /** The most samples computed at once. Now is 0 again. */
        BLOCK_LENGTH,
        /** 1 to 4. Now is 0 again. */
        CHANNELS,
        SEED,
        /** How much sound goes to the reverberation. */
        REVERB_SCALE,
        /** The amplitude below which the reverberation ends. */
        CUTOFF,
        /** The seconds in which the reverberation falls by 60 dB. */
        T60,
        /** How the direct sound falls with distance. */
        DIRECT,
        /** How echoes fall with distance. */
        REFLECT,
        /** Of no consequence here. */
        BUFFER_SIZE
    }

    /** Corners or loudspeakers: x and y of each, in metres. */
    record Places(Layout layout, List<Expression> x, List<Expression> y) implements Setting {
        public Places {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }
    }

    /** What is laid out in places. */
    enum Layout {
        /** The corners of the room that sounds move in. */
        SPACE,
        /** The corners of the room that is listened in. */
        ROOM,
        /** One for each channel. */
        SPEAKERS
    }

    /** A variable that scales or shifts times from now on. */
    record Steering(Role role, int variable) implements Setting {}

    /** What a variable does to times. */
    enum Role {
        /** p2 and p4 are multiplied by it; it becomes 1. */
        TEMPO,
        /** It is added to p2; it becomes 0. */
        OFFSET
    }

    /** What is on or off. */
    record Switch(Flag flag) implements Setting {}

    /** What has no value. */
    enum Flag {
        /** Two channels. Now is 0 again. */
        STEREO,
        /** Four channels. Now is 0 again. */
        QUAD,
        /** Samples beyond -1 and 1 are left. */
        NO_CLIP,
        /** The next note runs after all others in each block. */
        DEFER,
        /** Samples are written as floats. */
        FLOAT_OUTPUT,
        /** Samples are written as 16-bit numbers. */
        NO_FLOAT_OUTPUT,
        /** Of no consequence here: listings, messages, headers. */
        SILENT
    }
}
