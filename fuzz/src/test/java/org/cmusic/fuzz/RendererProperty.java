package org.cmusic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.RenderSettings;
import org.cmusic.engine.Renderer;
import org.cmusic.engine.SampleSink;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.model.score.ScorePerformance;

/** A score without errors sounds: all samples are numbers, and there are as many as the length of the piece says. */
final class RendererProperty implements Property {
    private static final int RATE = 8000;
    private static final long LONGEST = RATE / 2;
    private static final int BLOCK = 256;

    private final InputFiles files = new InputFiles();

    @Override
    public Outcome check(byte[] input) throws Exception {
        Reading reading = ScoreReader.read(files.root(input), files.options(input));
        Optional<ScorePerformance> performance = reading.performance();
        if (performance.isPresent()) {
            render(performance.get());
        }
        return Property.outcome(performance.isPresent());
    }

    private static void render(ScorePerformance performance) throws Exception {
        long whole = Math.round(performance.seconds() * RATE);
        RenderSettings settings = RenderSettings.of(RATE, performance.channels())
                .withThreads(1)
                .withBlockSize(BLOCK)
                .withExtent(
                        whole > LONGEST
                                ? new RenderSettings.Extent(0, OptionalLong.of(LONGEST))
                                : RenderSettings.Extent.WHOLE);
        Counter counter = new Counter();
        RenderReport report = Renderer.render(performance, settings, counter);
        assertThat(report.frames()).isEqualTo(counter.samples).isEqualTo(Math.min(whole, LONGEST));
        assertThat(report.level().peak()).isFinite();
        assertThat(report.broken()).isEmpty();
    }

    /** Counts samples and refuses what is no number. */
    private static final class Counter implements SampleSink {
        private long samples;

        @Override
        public void write(double[][] channels, int count) {
            for (double[] channel : channels) {
                for (int i = 0; i < count; i++) {
                    if (!Double.isFinite(channel[i])) {
                        throw new AssertionError("no number at sample " + (samples + i));
                    }
                }
            }
            samples += count;
        }
    }
}
