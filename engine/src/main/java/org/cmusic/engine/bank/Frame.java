package org.cmusic.engine.bank;

/** The unit in which a bank of many partials is computed by its spectrum: some rows at once. */
final class Frame {
    /** How many rows a frame has. */
    static final int ROWS = 2;
    /** How many samples a frame has. */
    static final int LENGTH = ROWS * Row.LENGTH;
    /** The sample in the middle of a frame, on which spectra have their phases. */
    static final int MIDDLE = LENGTH / 2;

    /** The length of the transform, in samples: twice the frame, so that little of what it repeats falls into the frame. */
    static final int TRANSFORM = 2 * LENGTH;

    private Frame() {}
}
