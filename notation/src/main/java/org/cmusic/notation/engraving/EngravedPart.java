package org.cmusic.notation.engraving;

import java.util.List;
import org.cmusic.model.music.Part;

/**
 * A part as it is drawn.
 *
 * @param part what it is drawn from
 * @param voices its voices, at least one; those that never sound are left out
 */
public record EngravedPart(Part part, List<EngravedVoice> voices) {
    public EngravedPart {
        voices = List.copyOf(voices);
    }
}
