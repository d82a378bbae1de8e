package org.cmusic.composers.rules.choral;

import java.util.List;

/**
 * A chord of a key.
 *
 * @param name its Roman numeral
 * @param root on the line of fifths
 * @param quality what it is made of
 * @param target the root of the chord that it leads to where it is a dominant; {@link #NONE} else
 * @param role what it does in the key
 */
record Harmony(String name, int root, Quality quality, int target, Role role) {
    static final int NONE = Integer.MIN_VALUE;

    /** What a chord does in its key. */
    enum Role {
        TONIC,
        SUBDOMINANT,
        DOMINANT,
        /** Dominant of another chord than the tonic. */
        APPLIED,
        /** Of another mode on the same tonic. */
        BORROWED
    }

    /** The tones of a chord as fifths from its root: root, third, fifth, seventh. */
    enum Quality {
        MAJOR(0, 4, 1),
        MINOR(0, -3, 1),
        DIMINISHED(0, -3, -6),
        DOMINANT(0, 4, 1, -2),
        MINOR_SEVENTH(0, -3, 1, -2),
        HALF_DIMINISHED(0, -3, -6, -2);

        private final int[] tones;

        Quality(int... tones) {
            this.tones = tones;
        }
    }

    int tones() {
        return quality.tones.length;
    }

    /** A tone on the line of fifths: 0 is the root, 1 the third, 2 the fifth, 3 the seventh. */
    int tone(int index) {
        return root + quality.tones[index];
    }

    /** Which of its tones a place on the line of fifths is, or -1. */
    int indexOf(int fifths) {
        for (int i = 0; i < tones(); i++) {
            if (tone(i) == fifths) {
                return i;
            }
        }
        return -1;
    }

    boolean isSeventh() {
        return tones() > 3;
    }

    /** Whether a tone is sensitive: it leads on, so that no two voices have it. */
    boolean isSensitive(int index) {
        boolean leads = role == Role.DOMINANT || role == Role.APPLIED;
        boolean diminished = quality == Quality.DIMINISHED || quality == Quality.HALF_DIMINISHED;
        return index == 3 || leads && (diminished ? index == 0 : index == 1);
    }

    boolean isDominant() {
        return role == Role.DOMINANT;
    }

    static Harmony of(String name, int root, Quality quality, Role role) {
        return new Harmony(name, root, quality, NONE, role);
    }

    /** All of a list that have a tone. */
    static List<Harmony> with(List<Harmony> harmonies, int fifths) {
        return harmonies.stream()
                .filter(harmony -> harmony.indexOf(fifths) >= 0)
                .toList();
    }
}
