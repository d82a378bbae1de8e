package org.cmusic.cli.render;

import org.cmusic.cli.file.Output;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.wav.WavLayout;

/** A performance rendered to files that are complete but not kept yet. Closing it gives up those that were not. */
public final class Take implements AutoCloseable {
    private final WavLayout layout;
    private final double gain;
    private final RenderReport report;
    private final WavFile mix;
    private final StemFiles stems;

    Take(WavLayout layout, double gain, RenderReport report, WavFile mix, StemFiles stems) {
        this.layout = layout;
        this.gain = gain;
        this.report = report;
        this.mix = mix;
        this.stems = stems;
    }

    /** What the samples of the mix are like. */
    public WavLayout layout() {
        return layout;
    }

    /** The factor by which the whole was made louder or softer. */
    public double gain() {
        return gain;
    }

    /** What was rendered. */
    public RenderReport report() {
        return report;
    }

    /** How many samples of the mix were cut off at full scale. */
    public long clippedSamples() {
        return mix.clippedSamples();
    }

    /** How long it sounds. */
    public double seconds() {
        return (double) report.frames() / layout.sampleRate();
    }

    /** Keeps all files: once each is complete, they take the place of what was there. */
    public void keep() {
        stems.complete();
        mix.complete();
        Output.together(() -> {
            stems.keep();
            mix.keep();
        });
    }

    @Override
    public void close() {
        mix.close();
        stems.close();
    }
}
