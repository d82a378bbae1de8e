package org.cmusic.cli.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.DoubleConsumer;
import org.cmusic.cli.file.OutputTarget;
import org.cmusic.cli.value.DitherChoice;
import org.cmusic.cli.value.Gain;
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

/** A performance on its way to files: measured first where its level is to be set, then rendered. */
public final class Production {
    private final Performance performance;
    private final RenderOrder order;
    private final WavLayout layout;
    private final Extent extent;

    /** @throws IllegalArgumentException if the order asks for an empty stretch; the message says why */
    public Production(Performance performance, RenderOrder order) {
        this.performance = performance;
        this.order = order;
        this.extent = order.stretch().extent(performance, order.rate().hertz());
        this.layout = new WavLayout(
                order.format(),
                order.channels().orElse(performance.channels()),
                order.rate().hertz());
    }

    /** How long the sound will be. */
    public double seconds() {
        return (double) frames() / layout.sampleRate();
    }

    /**
     * Renders to a target, and to stems where they are ordered.
     *
     * @param inputs files that were read and must not be written
     * @param progress is told, again and again, which share of the work is done, 0 to 1
     * @throws org.cmusic.cli.file.FileFailure if a file cannot be written
     */
    public Take record(OutputTarget target, Collection<Path> inputs, DoubleConsumer progress) {
        target.check(inputs);
        StemFiles stems = stems(target, inputs);
        try {
            boolean measured = order.peak().isPresent();
            double gain = order.peak()
                    .map(peak -> gainTo(peak, share -> progress.accept(share / 2)))
                    .orElse(order.gain().factor());
            DoubleConsumer rest = measured ? share -> progress.accept((1 + share) / 2) : progress;
            WavFile mix = WavFile.create(target, layout, frames(), dither());
            return record(gain, mix, stems, rest);
        } catch (RuntimeException | Error e) {
            stems.close();
            throw e;
        }
    }

    private Take record(double gain, WavFile mix, StemFiles stems, DoubleConsumer progress) {
        try {
            RenderReport report = render(gain, mix, stems.sinks(), progress);
            return new Take(layout, gain, report, mix, stems);
        } catch (RuntimeException | Error e) {
            mix.close();
            throw e;
        }
    }

    /** The gain that brings the loudest sample to a level; of silence, none. */
    private double gainTo(Gain peak, DoubleConsumer progress) {
        RenderReport measured = render(1, SampleSink.NOWHERE, Stems.NONE, progress);
        double loudest = measured.level().peak();
        return loudest == 0 ? 1 : peak.factor() / loudest;
    }

    private RenderReport render(double gain, SampleSink mix, Stems stems, DoubleConsumer progress) {
        RenderSettings settings = RenderSettings.of(layout.sampleRate(), layout.channels())
                .withThreads(order.threads())
                .withParts(order.parts())
                .withExtent(extent)
                .withGain(gain)
                .withProgress((done, total) -> progress.accept((double) done / total));
        try {
            return Renderer.render(performance, settings, mix, stems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StemFiles stems(OutputTarget mix, Collection<Path> inputs) {
        WavLayout single = new WavLayout(WavFormat.F32, layout.channels(), layout.sampleRate());
        return order.stems()
                .map(folder -> StemFiles.create(folder, mix, performance, order.parts(), single, frames(), inputs))
                .orElseGet(() -> StemFiles.none(single));
    }

    private Dither dither() {
        return order.dither() == DitherChoice.tpdf
                ? Dither.triangular(performance.seed(), extent.from())
                : Dither.none();
    }

    private long frames() {
        return extent.to().orElseThrow() - extent.from();
    }
}
