package org.cmusic.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cmusic.model.Performance;

/** Renders performances. The same performance and settings give the same samples, bit by bit, on any machine. */
public final class Renderer {
    private Renderer() {}

    /**
     * Renders a performance.
     *
     * @param mix takes the samples
     * @return what was rendered
     * @throws IOException if a sink fails
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static RenderReport render(Performance performance, RenderSettings settings, SampleSink mix)
            throws IOException {
        return render(performance, settings, mix, Stems.NONE);
    }

    /**
     * Renders a performance and its stems.
     *
     * @param mix takes the samples
     * @param stems take the parts and effects, sample for sample beside the mix
     * @return what was rendered
     * @throws IOException if a sink fails
     * @throws IllegalArgumentException if there are sinks for some stems only
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static RenderReport render(Performance performance, RenderSettings settings, SampleSink mix, Stems stems)
            throws IOException {
        stems.requireFor(performance.parts().size(), performance.effects().size());
        try (Rendering rendering = new Rendering(performance, settings, mix, stems, Rendering.Listener.DEAF)) {
            return rendering.run();
        }
    }

    /**
     * Listens to a stretch of a performance: renders it as any other, and measures each of its strands.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static Census census(Performance performance, RenderSettings settings) {
        StrandMeters meters =
                new StrandMeters(Rendering.layout(settings, performance.partialSeconds()), settings.gain());
        try (Rendering rendering = new Rendering(performance, settings, SampleSink.NOWHERE, Stems.NONE, meters)) {
            return meters.census(rendering.run());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
