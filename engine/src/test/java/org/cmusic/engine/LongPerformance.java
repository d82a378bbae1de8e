package org.cmusic.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cmusic.model.Event;
import org.cmusic.model.Performance;
import org.cmusic.model.TempoMap;

/**
 * A performance that passes for a long one.
 *
 * @param parts of more than one part, each note is computed by itself
 */
record LongPerformance(Performance performance, List<String> parts) implements Performance {
    /** One whose notes are computed each by itself. */
    static LongPerformance apart(Performance performance) {
        List<String> parts = new ArrayList<>(performance.parts());
        parts.add("silent");
        return new LongPerformance(performance, parts);
    }

    /** One whose notes may be computed together. */
    static LongPerformance together(Performance performance) {
        return new LongPerformance(performance, performance.parts());
    }

    @Override
    public double partialSeconds() {
        return 1e9;
    }

    @Override
    public Iterator<Event> events() {
        return performance.events();
    }

    @Override
    public List<Effect> effects() {
        return performance.effects();
    }

    @Override
    public double seconds() {
        return performance.seconds();
    }

    @Override
    public int channels() {
        return performance.channels();
    }

    @Override
    public TempoMap tempo() {
        return performance.tempo();
    }

    @Override
    public long seed() {
        return performance.seed();
    }
}
