package org.cmusic.notation.midi;

/**
 * One event of a file.
 *
 * @param tick when, from the start of its track
 * @param track which track, from 0
 * @param position its first byte in the file
 * @param status the kind of a message and its channel; {@link #META} and {@link #EXCLUSIVE} for those
 * @param first the first byte of data; of a meta event its type
 * @param second the second byte of data, 0 if there is none
 * @param data what a meta event holds
 */
record MidiEvent(long tick, int track, int position, int status, int first, int second, byte[] data) {
    static final int NOTE_OFF = 0x80;
    static final int NOTE_ON = 0x90;
    static final int KEY_PRESSURE = 0xA0;
    static final int CONTROLLER = 0xB0;
    static final int PROGRAM = 0xC0;
    static final int PRESSURE = 0xD0;
    static final int BEND = 0xE0;
    static final int EXCLUSIVE = 0xF0;
    static final int META = 0xFF;

    private static final int CHANNEL = 0x0F;
    private static final int VALUE_BITS = 7;

    /** The kind of message, without the channel. */
    int kind() {
        return status >= EXCLUSIVE ? status : status & ~CHANNEL;
    }

    /** The channel, from 0. */
    int channel() {
        return status & CHANNEL;
    }

    /** Both bytes of data as one number, 0 to 16383. */
    int wide() {
        return second << VALUE_BITS | first;
    }
}
