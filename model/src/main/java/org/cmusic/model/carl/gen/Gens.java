package org.cmusic.model.carl.gen;

import java.util.EnumMap;
import java.util.Map;
import org.cmusic.model.carl.Generator;

/** The gens by their names. */
public final class Gens {
    private static final Map<Generator, Gen> GENS = new EnumMap<>(Map.ofEntries(
            Map.entry(Generator.GEN1, new LineSegments()),
            Map.entry(Generator.GEN2, new HarmonicSums()),
            Map.entry(Generator.GEN3, new EqualSegments()),
            Map.entry(Generator.GEN4, new TransitionSegments()),
            Map.entry(Generator.GEN5, new SinePartials()),
            Map.entry(Generator.GEN6, new RandomTable()),
            Map.entry(Generator.CHUBBY, new ChebyshevSum()),
            Map.entry(Generator.CSPLINE, new CubicSpline()),
            Map.entry(Generator.GENRAW, new RawSamples()),
            Map.entry(Generator.QUAD, new QuadPath()),
            Map.entry(Generator.SHEPENV, new ShepardEnvelope()),
            Map.entry(Generator.STEP, new Steps())));

    private Gens() {}

    /** The table that a gen makes; zeros of the one that only scales, which has none of its own. */
    public static float[] table(Generator generator, GenOrder order) {
        Gen gen = GENS.get(generator);
        return gen == null ? order.zeros() : gen.table(order);
    }
}
