package org.cmusic.composers.rules.choral;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.rules.choral.Harmony.Quality;
import org.cmusic.composers.rules.choral.Harmony.Role;

/** The chords of a key: its own, the dominants of its other triads, and triads of other modes on its tonic. */
final class Harmonies {
    private static final int FIFTH = 1;

    private final int tonic;
    private final boolean minor;
    private final List<Harmony> all = new ArrayList<>();

    private Harmonies(int tonic, boolean minor) {
        this.tonic = tonic;
        this.minor = minor;
    }

    /**
     * @param tonic on the line of fifths
     * @param minor whether its third is minor
     */
    static List<Harmony> of(int tonic, boolean minor) {
        Harmonies harmonies = new Harmonies(tonic, minor);
        if (minor) {
            harmonies.minor();
        } else {
            harmonies.major();
        }
        return List.copyOf(harmonies.all);
    }

    private void add(String name, int degree, Quality quality, Role role) {
        int target = role == Role.DOMINANT ? tonic : Harmony.NONE;
        all.add(new Harmony(name, tonic + degree, quality, target, role));
    }

    /** The dominants of a chord: a triad and a seventh a fifth above. */
    private void dominants(String name, int degree) {
        int root = tonic + degree + FIFTH;
        all.add(new Harmony("V/" + name, root, Quality.MAJOR, tonic + degree, Role.APPLIED));
        all.add(new Harmony("V7/" + name, root, Quality.DOMINANT, tonic + degree, Role.APPLIED));
    }

    private void major() {
        add("I", 0, Quality.MAJOR, Role.TONIC);
        add("ii", 2, Quality.MINOR, Role.SUBDOMINANT);
        add("ii7", 2, Quality.MINOR_SEVENTH, Role.SUBDOMINANT);
        add("iii", 4, Quality.MINOR, Role.TONIC);
        add("IV", -1, Quality.MAJOR, Role.SUBDOMINANT);
        add("V", 1, Quality.MAJOR, Role.DOMINANT);
        add("V7", 1, Quality.DOMINANT, Role.DOMINANT);
        add("vi", 3, Quality.MINOR, Role.TONIC);
        add("viio", 5, Quality.DIMINISHED, Role.DOMINANT);
        dominants("V", 1);
        dominants("vi", 3);
        dominants("ii", 2);
        dominants("iii", 4);
        all.add(new Harmony("V7/IV", tonic, Quality.DOMINANT, tonic - 1, Role.APPLIED));
        add("v", 1, Quality.MINOR, Role.BORROWED);
        add("bVII", -2, Quality.MAJOR, Role.BORROWED);
        add("iv", -1, Quality.MINOR, Role.BORROWED);
        add("bVI", -4, Quality.MAJOR, Role.BORROWED);
        add("bIII", -3, Quality.MAJOR, Role.BORROWED);
    }

    private void minor() {
        add("i", 0, Quality.MINOR, Role.TONIC);
        add("iio", 2, Quality.DIMINISHED, Role.SUBDOMINANT);
        add("iiø7", 2, Quality.HALF_DIMINISHED, Role.SUBDOMINANT);
        add("III", -3, Quality.MAJOR, Role.TONIC);
        add("iv", -1, Quality.MINOR, Role.SUBDOMINANT);
        add("IV", -1, Quality.MAJOR, Role.SUBDOMINANT);
        add("v", 1, Quality.MINOR, Role.SUBDOMINANT);
        add("V", 1, Quality.MAJOR, Role.DOMINANT);
        add("V7", 1, Quality.DOMINANT, Role.DOMINANT);
        add("VI", -4, Quality.MAJOR, Role.TONIC);
        add("VII", -2, Quality.MAJOR, Role.SUBDOMINANT);
        add("viio", 5, Quality.DIMINISHED, Role.DOMINANT);
        dominants("III", -3);
        dominants("iv", -1);
        dominants("V", 1);
        dominants("VI", -4);
        dominants("VII", -2);
        add("I", 0, Quality.MAJOR, Role.TONIC);
        add("bII", -5, Quality.MAJOR, Role.BORROWED);
        add("vii", -2, Quality.MINOR, Role.BORROWED);
    }

    /** The last chord of a piece: the triad of the tonic, with its own third or a major one. */
    static boolean isTonic(Harmony harmony, int tonic) {
        return harmony.root() == tonic && !harmony.isSeventh() && harmony.role() == Role.TONIC;
    }
}
