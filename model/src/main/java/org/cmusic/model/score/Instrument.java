package org.cmusic.model.score;

import java.util.List;
import java.util.Optional;

/**
 * An instrument: a patch with partials.
 *
 * @param natural the tone that its curves describe, if they come from an analysed tone
 * @param drawsChance whether anything in it is random
 */
public record Instrument(Patch patch, List<PartialGroup> partials, Optional<Natural> natural, boolean drawsChance) {

    public Instrument {
        partials = List.copyOf(partials);
    }

    /** Its name. */
    public String name() {
        return patch.name();
    }
}
