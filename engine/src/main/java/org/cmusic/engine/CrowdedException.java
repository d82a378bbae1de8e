package org.cmusic.engine;

import org.cmusic.model.Origin;

/** More notes sound at once than the memory holds. What sounded is forgotten, so that there is memory again to tell it. */
public final class CrowdedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int notes;
    private final transient Origin origin;

    /**
     * @param notes how many sounded
     * @param origin where the last of them was written
     */
    CrowdedException(int notes, Origin origin) {
        super(notes + " notes at once are more than the memory holds");
        this.notes = notes;
        this.origin = origin;
    }

    /** How many notes sounded. */
    public int notes() {
        return notes;
    }

    /** Where the note was written that there was no memory for. */
    public Origin origin() {
        return origin;
    }
}
