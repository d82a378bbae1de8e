package org.cmusic.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of all unit generators: generators, processors, curves and waves. */
public final class UnitGenerators {
    private static final List<UnitGenerator> ALL = Stream.of(Generators.all(), Processors.all(), CurveBuilders.all())
            .flatMap(List::stream)
            .toList();
    private static final Map<String, UnitGenerator> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(UnitGenerator::name, Function.identity()));

    private static final Set<String> RANDOM = Set.of("noise", "random", "pluck", "jitter");

    private UnitGenerators() {}

    /** All of them, in the order of the manual. */
    public static List<UnitGenerator> all() {
        return ALL;
    }

    /** The one called {@code name}, if there is one. */
    public static Optional<UnitGenerator> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Whether a unit generator draws random numbers. */
    public static boolean drawsChance(UnitGenerator generator) {
        return RANDOM.contains(generator.name());
    }
}
