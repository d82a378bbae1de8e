package org.cmusic.model.score;

import java.util.List;
import org.cmusic.model.Origin;

/**
 * Where a note comes from.
 *
 * @param origin where it is written
 * @param callers where the phrases were played through which it came, the outermost first
 */
record Written(Origin origin, List<Origin> callers) {

    /** Written outside of all phrases. */
    static Written at(Origin origin) {
        return new Written(origin, List.of());
    }
}
