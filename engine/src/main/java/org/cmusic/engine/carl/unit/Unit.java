package org.cmusic.engine.carl.unit;

/** A unit generator at work for one note. */
public interface Unit {
    /** Computes the next samples, at most a block of them. */
    void play(int count);
}
