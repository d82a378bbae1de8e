package org.cmusic.notation.midi;

/**
 * A note that has ended.
 *
 * @param line whose note it is
 * @param from the tick of its start
 * @param to the tick of its end, later
 * @param key the key of the keyboard
 * @param cents how far the pitch was bent when it started
 * @param level how loud, in decibels below the loudest
 */
record HeardNote(Line line, long from, long to, int key, double cents, double level) {

    /**
     * Whom a note belongs to.
     *
     * @param track the track it is written in, from 0
     * @param channel the channel it sounds on, from 0
     * @param program the sound of the channel when it started; 0 of drums, whose kits are not told apart
     */
    record Line(int track, int channel, int program) {
        private static final int DRUM_CHANNEL = 9;

        static Line of(int track, int channel, int program) {
            return new Line(track, channel, channel == DRUM_CHANNEL ? 0 : program);
        }

        boolean isDrums() {
            return channel == DRUM_CHANNEL;
        }
    }
}
