package org.cmusic.notation.abc;

/** How many notes and rests are read of a tune, and of all tunes of a file; small notes and those of chords count each. */
final class NoteCount {
    /** The most of a tune. */
    static final int MOST_OF_TUNE = 500_000;

    /** The most of all tunes. */
    static final int MOST_OF_FILE = 1_000_000;

    private int ofTune;
    private int ofFile;

    /** The next tune begins. */
    void beginTune() {
        ofTune = 0;
    }

    /** One more, at the place that findings have at present. */
    void add(AbcFindings place) throws BrokenTuneException {
        ofTune++;
        ofFile++;
        if (ofTune > MOST_OF_TUNE) {
            throw new BrokenTuneException("long", place.line(), place.column(), MOST_OF_TUNE);
        }
        if (ofFile > MOST_OF_FILE) {
            throw new BrokenTuneException("notes", place.line(), place.column(), MOST_OF_FILE);
        }
    }
}
