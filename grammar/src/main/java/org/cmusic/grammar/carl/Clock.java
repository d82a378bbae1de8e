package org.cmusic.grammar.carl;

/** How far a section was played, in seconds, in single precision as cmusic had it. */
final class Clock {
    private float now;
    private float future;
    private double played;

    /** Up to where it was played. */
    float now() {
        return now;
    }

    /** The end of all notes. */
    float future() {
        return future;
    }

    /** The seconds of the piece so far. */
    double played() {
        return played + now;
    }

    void play(float time) {
        now = time;
    }

    /** A note ends there. */
    void expect(float end) {
        future = Math.max(future, end);
    }

    /** Time is 0 again after a section. */
    void endSection() {
        played += now;
        rewind();
    }

    /** Time is 0 again, as after some settings. */
    void rewind() {
        now = 0;
        future = 0;
    }
}
