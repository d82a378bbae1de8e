package org.cmusic.cli.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.DoubleConsumer;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.OutputTarget;
import org.cmusic.cli.value.DitherChoice;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.Stems;
import org.cmusic.engine.ancestor.Playback;
import org.cmusic.engine.ancestor.Recital;
import org.cmusic.engine.wav.Dither;
import org.cmusic.engine.wav.WavLayout;

/** A piece of an old program. It has no parts, and so no stems. */
public final class PlaybackMusic implements Music {
    private static final long DITHER_SEED = 1;

    private final String name;
    private final Playback piece;
    private final RenderOrder order;
    private final WavLayout layout;
    private final Extent extent;

    /**
     * @param name of the score, as messages show it
     * @throws IllegalArgumentException if the order asks for an empty stretch; the message says why
     */
    public PlaybackMusic(String name, Playback piece, RenderOrder order) {
        this.name = name;
        this.piece = piece;
        this.order = order;
        this.layout = new WavLayout(order.format(), piece.channels(), piece.sampleRate());
        this.extent = order.stretch().extent((double) piece.frames() / piece.sampleRate(), piece.sampleRate());
    }

    @Override
    public WavLayout layout() {
        return layout;
    }

    @Override
    public long frames() {
        return end() - extent.from();
    }

    /** @throws FileFailure if a sound that the piece plays cannot be read */
    @Override
    public RenderReport render(double gain, SampleSink mix, Stems stems, DoubleConsumer progress) {
        try {
            return new Recital(piece, extent.from(), end(), gain)
                    .play(mix, frame -> progress.accept(Math.min(1, (double) frame / end())));
        } catch (IOException e) {
            throw FileFailure.reading(name, e);
        }
    }

    @Override
    public Dither dither() {
        return order.dither() == DitherChoice.tpdf ? Dither.triangular(DITHER_SEED, extent.from()) : Dither.none();
    }

    @Override
    public StemFiles stems(OutputTarget mix, Collection<Path> inputs) {
        return StemFiles.none(layout);
    }

    private long end() {
        return extent.to().orElseThrow();
    }
}
