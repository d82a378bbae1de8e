package org.cmusic.engine;

import java.util.Iterator;
import java.util.List;
import org.cmusic.model.Event;
import org.cmusic.model.Performance;
import org.cmusic.model.TempoMap;

/** A performance that passes for a long one. */
record LongPerformance(Performance performance) implements Performance {
    @Override
    public double partialSeconds() {
        return 1e9;
    }

    @Override
    public Iterator<Event> events() {
        return performance.events();
    }

    @Override
    public List<String> parts() {
        return performance.parts();
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
