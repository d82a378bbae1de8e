package org.cmusic.notation.lilypond;

import java.util.List;
import org.cmusic.model.Pitch;

/**
 * How a piece is engraved.
 *
 * @param strings open strings, the lowest first, for tablature under every staff but those of drums; none for staves alone
 */
public record LilypondOptions(List<Pitch> strings) {
    /** Staves alone. */
    public static final LilypondOptions STAVES = new LilypondOptions(List.of());

    public LilypondOptions {
        strings = List.copyOf(strings);
    }
}
