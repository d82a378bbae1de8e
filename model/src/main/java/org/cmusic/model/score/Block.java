package org.cmusic.model.score;

import java.util.List;

/** Steps that belong together: what is set within holds to its end. */
public record Block(List<Step> steps) {
    public Block {
        steps = List.copyOf(steps);
    }
}
