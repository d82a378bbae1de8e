package org.cmusic.model.score;

import java.util.Map;
import org.cmusic.model.Origin;

/** Takes down what is worth a warning while notes are made. */
@FunctionalInterface
public interface Remarks {
    /** Takes nothing down. */
    Remarks NONE = (code, origin, facts) -> {};

    /**
     * Takes something down.
     *
     * @param code the name of the warning
     * @param facts what its message names
     */
    void add(String code, Origin origin, Map<String, Object> facts);
}
