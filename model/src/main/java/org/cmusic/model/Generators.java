package org.cmusic.model;

import java.util.List;

/** The signatures of the generators and waves of the language. */
final class Generators {
    private Generators() {}

    static List<UnitGenerator> all() {
        return List.of();
    }
}
