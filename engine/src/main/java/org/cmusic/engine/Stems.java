package org.cmusic.engine;

import java.util.List;

/**
 * Where the stems go, whose sum is the mix: the parts as they are before effects, and what comes out of each effect.
 *
 * @param parts one sink for each part, in the order of the performance; or none
 * @param effects one sink for each effect, in the order of the performance; or none
 */
public record Stems(List<SampleSink> parts, List<SampleSink> effects) {
    /** No stems. */
    public static final Stems NONE = new Stems(List.of(), List.of());

    public Stems {
        parts = List.copyOf(parts);
        effects = List.copyOf(effects);
    }

    /** The sink of a part; one that takes nothing where there are none. */
    SampleSink part(int index) {
        return parts.isEmpty() ? SampleSink.NOWHERE : parts.get(index);
    }

    /** The sink of an effect; one that takes nothing where there are none. */
    SampleSink effect(int index) {
        return effects.isEmpty() ? SampleSink.NOWHERE : effects.get(index);
    }

    /** Refuses sinks for some of the stems only. */
    void requireFor(int partCount, int effectCount) {
        requireAllOrNone(parts, partCount);
        requireAllOrNone(effects, effectCount);
    }

    private static void requireAllOrNone(List<SampleSink> sinks, int stems) {
        if (!sinks.isEmpty() && sinks.size() != stems) {
            throw new IllegalArgumentException(sinks.size() + " sinks for " + stems + " stems");
        }
    }
}
