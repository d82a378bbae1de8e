package org.cmusic.composers.critic;

import java.util.Locale;
import java.util.Optional;

/**
 * A chord with its root and bass.
 *
 * @param root the pitch class of the root, 0 for C
 * @param bass that of the lowest tone
 * @param whole whether all its tones sound; else one or more are left out
 */
public record Sonority(ChordType type, int root, int bass, boolean whole) {
    private static final String[] TRIAD_FIGURES = {"", "6", "64"};
    private static final String[] SEVENTH_FIGURES = {"7", "65", "43", "42"};
    private static final String[] MAJOR = {"I", "bII", "II", "bIII", "III", "IV", "#IV", "V", "bVI", "VI", "bVII", "VII"
    };
    private static final String[] MINOR = {"I", "bII", "II", "III", "#III", "IV", "#IV", "V", "VI", "#VI", "VII", "#VII"
    };

    /**
     * The chord that some pitch classes make: first of all that which has just these tones, or else the simplest that has
     * them among its own, with the bass as its root if that can be.
     *
     * @param pitchClasses as bits, 0 for C
     * @param bass the lowest pitch
     */
    public static Optional<Sonority> of(int pitchClasses, int bass) {
        int low = Math.floorMod(bass, ChordType.OCTAVE);
        Sonority best = null;
        for (ChordType type : ChordType.values()) {
            for (int i = 0; i < ChordType.OCTAVE; i++) {
                int root = (low + i) % ChordType.OCTAVE;
                int tones = type.pitchClasses(root);
                boolean whole = tones == pitchClasses;
                boolean rooted = (pitchClasses >> root & 1) == 1;
                if ((tones & pitchClasses) == pitchClasses && rooted && (best == null || whole && !best.whole)) {
                    best = new Sonority(type, root, low, whole);
                }
            }
        }
        return pitchClasses == 0 ? Optional.empty() : Optional.ofNullable(best);
    }

    /** Whether pitch classes are just those of a triad or seventh chord. */
    public static boolean isChord(int pitchClasses) {
        return fits(pitchClasses, true);
    }

    /** Whether pitch classes are all in some triad or seventh chord. */
    public static boolean isWithinChord(int pitchClasses) {
        return fits(pitchClasses, false);
    }

    private static boolean fits(int pitchClasses, boolean exactly) {
        for (ChordType type : ChordType.values()) {
            for (int root = 0; root < ChordType.OCTAVE; root++) {
                int tones = type.pitchClasses(root);
                if (exactly ? tones == pitchClasses : (tones & pitchClasses) == pitchClasses) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The Roman numeral in a key, with figures: {@code V65}, {@code viio6}, {@code bII6}. */
    public String numeral(PitchKey key) {
        int degree = Math.floorMod(root - key.tonic(), ChordType.OCTAVE);
        String letters = (key.isMinor() ? MINOR : MAJOR)[degree];
        int tone = Math.max(0, type.toneOf(bass, root));
        String figures = (type.isSeventh() ? SEVENTH_FIGURES : TRIAD_FIGURES)[tone];
        return (type.isMajor() ? letters : lower(letters)) + type.sign() + figures;
    }

    private static String lower(String letters) {
        return letters.startsWith("b")
                ? "b" + letters.substring(1).toLowerCase(Locale.ROOT)
                : letters.toLowerCase(Locale.ROOT);
    }
}
