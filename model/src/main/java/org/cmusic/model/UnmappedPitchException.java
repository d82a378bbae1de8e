package org.cmusic.model;

/** A pitch for which a keyboard map has no key. */
public final class UnmappedPitchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Pitch pitch;

    UnmappedPitchException(Pitch pitch) {
        super("the keyboard map leaves out key " + pitch.midi() + ", which " + pitch + " is");
        this.pitch = pitch;
    }

    /** The pitch that has no frequency. */
    public Pitch pitch() {
        return pitch;
    }
}
