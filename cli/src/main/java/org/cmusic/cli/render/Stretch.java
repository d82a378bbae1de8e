package org.cmusic.cli.render;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.cmusic.cli.value.TimeSpan;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.engine.patch.NoteClock;
import org.cmusic.model.Event;
import org.cmusic.model.Performance;
import org.cmusic.model.TempoMap;

/**
 * Which stretch of a piece is wanted. Its end is the first of these that is given: {@code length} after the beginning,
 * {@code to} and {@code tail} more, {@code tail} after the written end of the last note; otherwise the end of the last
 * sound.
 *
 * @param from where it begins, from the start of the piece
 * @param to where it ends, from the start of the piece
 * @param tail how much longer it rings
 * @param length how long it is
 */
public record Stretch(
        Optional<TimeSpan> from, Optional<TimeSpan> to, Optional<TimeSpan> tail, Optional<TimeSpan> length) {

    /**
     * The samples that it means, both ends known.
     *
     * @throws IllegalArgumentException if there are none; the message says why
     */
    public Extent extent(Performance performance, int rate) {
        double start = from.map(time -> time.after(0, performance.tempo())).orElse(0.0);
        double end = end(performance, start);
        long first = NoteClock.nearest(start, rate);
        long last = NoteClock.nearest(end, rate);
        if (last <= first && (from.isPresent() || to.isPresent() || length.isPresent())) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "there is nothing from %.3f s to %.3f s to render; the piece lasts %.3f s",
                    start,
                    end,
                    performance.seconds()));
        }
        return new Extent(first, OptionalLong.of(Math.max(first, last)));
    }

    private double end(Performance performance, double start) {
        TempoMap tempo = performance.tempo();
        if (length.isPresent()) {
            return length.get().after(start, tempo);
        }
        if (to.isEmpty() && tail.isEmpty()) {
            return performance.seconds();
        }
        double end = to.map(time -> time.after(0, tempo)).orElseGet(() -> writtenEnd(performance));
        return tail.map(time -> time.after(end, tempo)).orElse(end);
    }

    private static double writtenEnd(Performance performance) {
        double end = 0;
        for (Iterator<Event> events = performance.events(); events.hasNext(); ) {
            Event event = events.next();
            end = Math.max(end, event.start() + event.length());
        }
        return end;
    }
}
