package org.cmusic.notation.engraving;

import java.util.stream.IntStream;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;

/** The clef of a part: its own, or one that its notes lie well in. */
public final class ClefChoice {
    private static final int MIDDLE_C = 60;
    private static final int FIRST_GUITAR = 24;
    private static final int LAST_GUITAR = 31;
    private static final int LOWEST_OF_TREBLE = 52;

    private ClefChoice() {}

    /**
     * The clef to write for a part: treble where half of its notes or more lie at middle C or above and hardly any below E3,
     * that an octave lower for guitars, or else bass.
     */
    public static Clef of(Part part) {
        return part.clef().orElseGet(() -> byRange(part));
    }

    private static Clef byRange(Part part) {
        if (part.timbre() instanceof Timbre.Program program
                && program.number() >= FIRST_GUITAR
                && program.number() <= LAST_GUITAR) {
            return Clef.TREBLE_8;
        }
        int[] sorted = keys(part).sorted().toArray();
        if (sorted.length == 0) {
            return Clef.TREBLE;
        }
        boolean high = sorted[sorted.length / 2] >= MIDDLE_C && sorted[sorted.length / 10] >= LOWEST_OF_TREBLE;
        return high ? Clef.TREBLE : Clef.BASS;
    }

    private static IntStream keys(Part part) {
        return part.voices().stream()
                .flatMap(voice -> voice.events().stream())
                .filter(Chord.class::isInstance)
                .flatMap(event -> ((Chord) event).tones().stream())
                .mapToInt(tone -> tone.pitch().midi());
    }
}
