package org.cmusic.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mode of a key. */
public enum Mode {
    MAJOR(0),
    MINOR(-3),
    IONIAN(0),
    DORIAN(-2),
    PHRYGIAN(-4),
    LYDIAN(1),
    MIXOLYDIAN(-1),
    AEOLIAN(-3),
    LOCRIAN(-5);

    private final int sharps;

    Mode(int sharps) {
        this.sharps = sharps;
    }

    /** Sharps that its signature has more than the major key of the same tonic; negative for fewer. */
    public int sharps() {
        return sharps;
    }

    /** Whether the third of its scale is minor, as in minor, dorian, phrygian and locrian. */
    public boolean hasMinorThird() {
        return sharps <= DORIAN.sharps;
    }

    /** The mode of a name in lower case, as {@code minor}. */
    public static Optional<Mode> named(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equals(name))
                .findFirst();
    }

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
