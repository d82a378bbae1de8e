package org.cmusic.engine.unit;

import java.util.Map;
import java.util.function.Function;

/** How each generator is made. */
final class GeneratorUnits {
    static final Map<String, Function<UnitSettings, Unit>> TABLE = Map.of();

    private GeneratorUnits() {}
}
