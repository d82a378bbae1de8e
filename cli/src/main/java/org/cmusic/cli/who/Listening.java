package org.cmusic.cli.who;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.DoubleConsumer;
import org.cmusic.engine.Census;
import org.cmusic.engine.RenderReport.Level;
import org.cmusic.engine.RenderSettings;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.engine.Renderer;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.patch.NoteClock;
import org.cmusic.model.score.ScorePerformance;

/**
 * Listens to a performance around a moment: for {@value #WINDOW_SECONDS} seconds of which the moment is the middle, so far as
 * the piece reaches.
 */
public final class Listening {
    private static final double WINDOW_SECONDS = 0.05;
    private static final Level SILENCE = new Level(0, 0, 0);

    private final ScorePerformance performance;
    private final RenderSettings settings;
    private final Provenance provenance;

    /** @param settings how to render, but for the stretch */
    public Listening(ScorePerformance performance, RenderSettings settings, Provenance provenance) {
        this.performance = performance;
        this.settings = settings;
        this.provenance = provenance;
    }

    /**
     * Listens at a time of the piece.
     *
     * @param progress is told, again and again, which share of the work is done, 0 to 1
     */
    public Moment at(double seconds, DoubleConsumer progress) {
        long middle = NoteClock.nearest(seconds, settings.rate());
        return middle < frames() ? around(seconds, middle, progress) : silent(seconds, middle, middle);
    }

    /** Listens where the mix has its greatest sample, to all of a silent piece; goes through the piece to find that. */
    public Moment loudest(DoubleConsumer progress) {
        Level level = level(share -> progress.accept(share / 2));
        double seconds = (double) level.frame() / settings.rate();
        return level.peak() == 0
                ? silent(0, 0, frames())
                : around(seconds, level.frame(), share -> progress.accept((1 + share) / 2));
    }

    private long frames() {
        return NoteClock.nearest(performance.seconds(), settings.rate());
    }

    private Moment silent(double seconds, long from, long to) {
        return moment(seconds, new Extent(from, OptionalLong.of(to)), SILENCE, List.of());
    }

    private Moment around(double seconds, long middle, DoubleConsumer progress) {
        long half = Math.round(WINDOW_SECONDS / 2 * settings.rate());
        Extent window = new Extent(Math.max(0, middle - half), OptionalLong.of(Math.min(frames(), middle + half)));
        Census census = Renderer.census(performance, telling(progress).withExtent(window));
        List<SoundingLine> lines = census.lines().stream()
                .map(line -> SoundingLine.of(line, seconds, settings.rate(), performance, provenance))
                .toList();
        return moment(seconds, window, census.report().level(), lines);
    }

    private Moment moment(double seconds, Extent window, Level mix, List<SoundingLine> lines) {
        return new Moment(
                seconds,
                performance.position(seconds),
                performance.seconds(),
                window.from(),
                window.to().orElseThrow(),
                settings.rate(),
                mix,
                lines);
    }

    private Level level(DoubleConsumer progress) {
        try {
            return Renderer.render(performance, telling(progress), SampleSink.NOWHERE)
                    .level();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RenderSettings telling(DoubleConsumer progress) {
        return settings.withProgress((done, total) -> progress.accept((double) done / total));
    }
}
