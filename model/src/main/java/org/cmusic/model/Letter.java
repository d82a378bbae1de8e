package org.cmusic.model;

/** The seven letters of the staff, from C up, as an octave number counts them. */
public enum Letter {
    C(0, 0),
    D(2, 2),
    E(4, 4),
    F(5, -1),
    G(7, 1),
    A(9, 3),
    B(11, 5);

    private final int semitone;
    private final int fifth;

    Letter(int semitone, int fifth) {
        this.semitone = semitone;
        this.fifth = fifth;
    }

    /** Semitones above C, 0 to 11. */
    public int semitone() {
        return semitone;
    }

    /** Place on the line of fifths, C at 0: F is -1, B is 5. */
    public int fifth() {
        return fifth;
    }

    /** Steps of the staff above C, 0 to 6. */
    public int step() {
        return ordinal();
    }
}
