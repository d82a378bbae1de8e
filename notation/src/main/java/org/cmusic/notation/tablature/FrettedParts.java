package org.cmusic.notation.tablature;

import java.util.List;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;

/** The parts of a piece that have something to play on strings. */
final class FrettedParts {
    private FrettedParts() {}

    static List<Part> of(Music music) {
        return music.parts().stream()
                .filter(part -> !isDrums(part))
                .filter(FrettedParts::sounds)
                .toList();
    }

    static boolean isDrums(Part part) {
        return part.timbre() instanceof Timbre.Drums;
    }

    private static boolean sounds(Part part) {
        return part.voices().stream().anyMatch(voice -> voice.events().stream().anyMatch(Chord.class::isInstance));
    }
}
