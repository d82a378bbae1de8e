package org.cmusic.notation.abc;

import org.cmusic.model.music.Clef;

/** The name of a clef in a field {@code V:}. */
final class ClefText {
    private static final int MOST_OCTAVES = 2;
    private static final int OCTAVE = 8;
    private static final int TWO_OCTAVES = 15;

    private ClefText() {}

    /** A clef and by how many octaves it moves. */
    static String of(Clef clef) {
        return name(clef) + shift(octaves(clef));
    }

    /** By how many octaves the name moves what is written. */
    static int octaves(Clef clef) {
        return Math.abs(clef.octaves()) <= MOST_OCTAVES ? clef.octaves() : 0;
    }

    private static String name(Clef clef) {
        String usual = switch (clef.letter()) {
            case 'G' -> "treble2";
            case 'F' -> "bass4";
            default -> clef.line() == 4 ? "tenor4" : "alto3";
        };
        String name = usual.substring(0, usual.length() - 1);
        return usual.endsWith(String.valueOf(clef.line())) ? name : name + clef.line();
    }

    private static String shift(int octaves) {
        if (octaves == 0) {
            return "";
        }
        return (octaves > 0 ? "+" : "-") + (Math.abs(octaves) == 1 ? OCTAVE : TWO_OCTAVES);
    }
}
