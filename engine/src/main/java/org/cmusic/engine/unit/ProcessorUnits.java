package org.cmusic.engine.unit;

import java.util.Map;
import java.util.function.Function;

/** How each processor is made. */
final class ProcessorUnits {
    static final Map<String, Function<UnitSettings, Unit>> TABLE = Map.of();

    private ProcessorUnits() {}
}
