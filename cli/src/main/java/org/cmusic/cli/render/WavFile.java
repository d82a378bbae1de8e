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
    private final long bytes;

    private WavFile(String name, Output output, WavWriter writer, long bytes) {
        this.name = name;
        this.output = output;
        this.writer = writer;
        this.bytes = bytes;
    }

    /** Starts a file of a known length. */
    static WavFile create(OutputTarget target, WavLayout layout, long frames, Dither dither) {
        Output output = target.open();
        long bytes = layout.dataBytes(frames);
        try {
            WavWriter writer = WavWriter.ofLength(output.stream(), layout, frames, dither);
            return new WavFile(target.name(), output, writer, bytes);
        } catch (IOException e) {
            output.close();
            throw FileFailure.writing(target.name(), e, bytes);
        }
    }

    @Override
    public void write(double[][] channels, int count) {
        try {
            writer.write(channels, count);
        } catch (IOException e) {
            throw FileFailure.writing(name, e, bytes);
        }
    }

    long clippedSamples() {
        return writer.clippedSamples();
    }

    /** Ends the writing: from now on the file can be kept. */
    void complete() {
        try {
            writer.close();
        } catch (IOException e) {
            throw FileFailure.writing(name, e, bytes);
        }
        output.complete();
    }

    /** The file takes the place of what was there. */
    void keep() {
        output.keep();
    }

    @Override
    public void close() {
        output.close();
    }
}
