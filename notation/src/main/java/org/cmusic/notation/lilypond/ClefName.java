package org.cmusic.notation.lilypond;

import java.util.Map;
import org.cmusic.model.music.Clef;

/** LilyPond's names of clefs. */
final class ClefName {
    private static final Map<String, String> NAMES = Map.of(
            "G1", "french",
            "G2", "treble",
            "C1", "soprano",
            "C2", "mezzosoprano",
            "C3", "alto",
            "C4", "tenor",
            "C5", "baritone",
            "F3", "varbaritone",
            "F4", "bass",
            "F5", "subbass");

    private ClefName() {}

    /** The name of a clef; one that is nowhere used is called by the nearest that is. */
    static String of(Clef clef) {
        String usual = clef.letter() == 'G' ? "treble" : clef.letter() == 'F' ? "bass" : "alto";
        return NAMES.getOrDefault("" + clef.letter() + clef.line(), usual) + octaves(clef.octaves());
    }

    private static String octaves(int octaves) {
        return switch (octaves) {
            case 0 -> "";
            case 1 -> "^8";
            case -1 -> "_8";
            default -> octaves > 0 ? "^15" : "_15";
        };
    }
}
