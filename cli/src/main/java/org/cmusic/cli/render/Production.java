package org.cmusic.cli.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.cmusic.cli.file.OutputTarget;
import org.cmusic.cli.value.Gain;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.Stems;

/** Music on its way to files: measured first where its level is to be set, then rendered. */
public final class Production {
    private final Music music;
    private final Gain gain;
    private final Optional<Gain> peak;

    public Production(Music music, RenderOrder order) {
        this.music = music;
        this.gain = order.gain();
        this.peak = order.peak();
    }

    /** How long the sound will be. */
    public double seconds() {
        return (double) music.frames() / music.layout().sampleRate();
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
        StemFiles stems = music.stems(target, inputs);
        try {
            boolean measured = peak.isPresent();
            double factor = peak.map(level -> gainTo(level, share -> progress.accept(share / 2)))
                    .orElse(gain.factor());
            DoubleConsumer rest = measured ? share -> progress.accept((1 + share) / 2) : progress;
            WavFile mix = WavFile.create(target, music.layout(), music.frames(), music.dither());
            return record(factor, mix, stems, rest);
        } catch (RuntimeException | Error e) {
            stems.close();
            throw e;
        }
    }

    private Take record(double factor, WavFile mix, StemFiles stems, DoubleConsumer progress) {
        try {
            RenderReport report = render(factor, mix, stems.sinks(), progress);
            return new Take(music.layout(), factor, report, mix, stems);
        } catch (RuntimeException | Error e) {
            mix.close();
            throw e;
        }
    }

    /** The gain that brings the loudest sample to a level; of silence, none. */
    private double gainTo(Gain level, DoubleConsumer progress) {
        RenderReport measured = render(1, SampleSink.NOWHERE, Stems.NONE, progress);
        double loudest = measured.level().peak();
        return loudest == 0 ? 1 : level.factor() / loudest;
    }

    private RenderReport render(double factor, SampleSink mix, Stems stems, DoubleConsumer progress) {
        try {
            return music.render(factor, mix, stems, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
