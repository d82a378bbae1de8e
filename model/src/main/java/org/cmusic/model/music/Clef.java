package org.cmusic.model.music;

/**
 * A clef.
 *
 * @param letter {@code G}, {@code F} or {@code C}
 * @param line the line of the staff that it names, from 1 at the bottom to 5
 * @param octaves how many octaves higher it sounds than it is written; below zero lower
 */
public record Clef(char letter, int line, int octaves) {
    /** The usual one for high parts. */
    public static final Clef TREBLE = new Clef('G', 2, 0);

    /** For tenors and guitars: an octave lower than it is written. */
    public static final Clef TREBLE_8 = new Clef('G', 2, -1);

    /** The usual one for low parts. */
    public static final Clef BASS = new Clef('F', 4, 0);

    private static final int LINES = 5;

    /** @throws IllegalArgumentException if there is no such clef */
    public Clef {
        if ("GFC".indexOf(letter) < 0 || line < 1 || line > LINES) {
            throw new IllegalArgumentException("no clef: " + letter + line);
        }
    }
}
