package org.cmusic.cli.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.DoubleConsumer;
import org.cmusic.cli.file.OutputTarget;
import org.cmusic.cli.value.DitherChoice;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.RenderSettings;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.engine.Renderer;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.Stems;
import org.cmusic.engine.wav.Dither;
import org.cmusic.engine.wav.WavFormat;
import org.cmusic.engine.wav.WavLayout;
import org.cmusic.model.Performance;

/** The performance of a score. */
public final class ScoreMusic implements Music {
    private final Performance performance;
    private final RenderOrder order;
    private final WavLayout layout;
    private final Extent extent;

    /** @throws IllegalArgumentException if the order asks for an empty stretch; the message says why */
    public ScoreMusic(Performance performance, RenderOrder order) {
        this.performance = performance;
        this.order = order;
        this.extent = order.stretch().extent(performance, order.rate().hertz());
        this.layout = new WavLayout(
                order.format(),
                order.channels().orElse(performance.channels()),
                order.rate().hertz());
    }

    @Override
    public WavLayout layout() {
        return layout;
    }

    @Override
    public long frames() {
        return extent.to().orElseThrow() - extent.from();
    }

    @Override
    public RenderReport render(double gain, SampleSink mix, Stems stems, DoubleConsumer progress) throws IOException {
        RenderSettings settings = RenderSettings.of(layout.sampleRate(), layout.channels())
                .withThreads(order.threads())
                .withParts(order.parts())
                .withExtent(extent)
                .withGain(gain)
                .withProgress((done, total) -> progress.accept((double) done / total));
        return Renderer.render(performance, settings, mix, stems);
    }

    @Override
    public Dither dither() {
        return order.dither() == DitherChoice.tpdf
                ? Dither.triangular(performance.seed(), extent.from())
                : Dither.none();
    }

    @Override
    public StemFiles stems(OutputTarget mix, Collection<Path> inputs) {
        WavLayout single = new WavLayout(WavFormat.F32, layout.channels(), layout.sampleRate());
        return order.stems()
                .map(folder -> StemFiles.create(folder, mix, performance, order.parts(), single, frames(), inputs))
                .orElseGet(() -> StemFiles.none(single));
    }
}
