package org.cmusic.cli.render;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.DoubleSupplier;
import org.cmusic.cli.value.TimeSpan;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.engine.patch.NoteClock;
import org.cmusic.model.Event;
import org.cmusic.model.Performance;

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
     * The samples that it means of a performance, both ends known.
     *
     * @throws IllegalArgumentException if there are none; the message says why
     */
    public Extent extent(Performance performance, int rate) {
        Clock clock = (time, start) -> time.after(start, performance.tempo());
        return extent(clock, performance.seconds(), () -> writtenEnd(performance), rate);
    }

    /**
     * The samples that it means of a piece without beats, which ends where its last note does.
     *
     * @throws IllegalArgumentException if there are none, or it is told in beats; the message says why
     */
    public Extent extent(double seconds, int rate) {
        return extent(Stretch::afterSeconds, seconds, () -> seconds, rate);
    }

    private static double afterSeconds(TimeSpan time, double start) {
        if (time instanceof TimeSpan.InSeconds span) {
            return start + span.seconds();
        }
        throw new IllegalArgumentException("an old score has no beats that times could be told in: give seconds");
    }

    /** Where a time ends that begins at a second of the piece. */
    private interface Clock {
        double after(TimeSpan time, double start);
    }

    private Extent extent(Clock clock, double seconds, DoubleSupplier writtenEnd, int rate) {
        double start = from.map(time -> clock.after(time, 0)).orElse(0.0);
        double end = end(clock, start, seconds, writtenEnd);
        long first = NoteClock.nearest(start, rate);
        long last = NoteClock.nearest(end, rate);
        if (last <= first && (from.isPresent() || to.isPresent() || length.isPresent())) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "there is nothing from %.3f s to %.3f s to render; the piece lasts %.3f s",
                    start,
                    end,
                    seconds));
        }
        return new Extent(first, OptionalLong.of(Math.max(first, last)));
    }

    private double end(Clock clock, double start, double seconds, DoubleSupplier writtenEnd) {
        if (length.isPresent()) {
            return clock.after(length.get(), start);
        }
        if (to.isEmpty() && tail.isEmpty()) {
            return seconds;
        }
        double end = to.map(time -> clock.after(time, 0)).orElseGet(writtenEnd::getAsDouble);
        return tail.map(time -> clock.after(time, end)).orElse(end);
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
