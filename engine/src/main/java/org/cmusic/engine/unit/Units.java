package org.cmusic.engine.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All the units that the engine can run, by the name that scores use. */
public final class Units {
    private static final Map<String, Function<UnitSettings, Unit>> MAKERS = merged();

    private Units() {}

    /**
     * A new unit in its first state.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Unit create(String name, UnitSettings settings) {
        Function<UnitSettings, Unit> maker = MAKERS.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("no unit is called " + name);
        }
        return maker.apply(settings);
    }

    /** The names for which there is a unit. */
    public static Set<String> names() {
        return MAKERS.keySet();
    }

    private static Map<String, Function<UnitSettings, Unit>> merged() {
        Map<String, Function<UnitSettings, Unit>> all = new HashMap<>(GeneratorUnits.TABLE);
        all.putAll(ProcessorUnits.TABLE);
        return Map.copyOf(all);
    }
}
