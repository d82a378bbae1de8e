package org.cmusic.cli.render;

import java.io.IOException;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.Output;
import org.cmusic.cli.file.OutputTarget;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.wav.Dither;
import org.cmusic.engine.wav.WavLayout;
import org.cmusic.engine.wav.WavWriter;

/** A WAV file being written to a target. Closing it without {@link #keep()} gives it up. */
final class WavFile implements SampleSink, AutoCloseable {
    private final String name;
    private final Output output;
    private final WavWriter writer;

    private WavFile(String name, Output output, WavWriter writer) {
        this.name = name;
        this.output = output;
        this.writer = writer;
    }

    /** Starts a file of a known length. */
    static WavFile create(OutputTarget target, WavLayout layout, long frames, Dither dither) {
        Output output = target.open();
        try {
            return new WavFile(target.name(), output, WavWriter.ofLength(output.stream(), layout, frames, dither));
        } catch (IOException e) {
            output.close();
            throw FileFailure.writing(target.name(), e);
        }
    }

    @Override
    public void write(double[][] channels, int count) {
        try {
            writer.write(channels, count);
        } catch (IOException e) {
            throw FileFailure.writing(name, e);
        }
    }

    long clippedSamples() {
        return writer.clippedSamples();
    }

    /** Completes the file. */
    void keep() {
        try {
            writer.close();
        } catch (IOException e) {
            throw FileFailure.writing(name, e);
        }
        output.keep();
    }

    @Override
    public void close() {
        output.close();
    }
}
