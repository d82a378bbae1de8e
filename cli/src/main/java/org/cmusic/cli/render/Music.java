package org.cmusic.cli.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.DoubleConsumer;
import org.cmusic.cli.file.OutputTarget;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.Stems;
import org.cmusic.engine.wav.Dither;
import org.cmusic.engine.wav.WavLayout;

/** What can be recorded: a piece and what is wanted of it. */
public interface Music {
    /** What its samples are like. */
    WavLayout layout();

    /** How many there are of each channel. */
    long frames();

    /**
     * Plays it.
     *
     * @param gain of the whole
     * @param progress is told, again and again, which share of the work is done, 0 to 1
     */
    RenderReport render(double gain, SampleSink mix, Stems stems, DoubleConsumer progress) throws IOException;

    /** The noise that hides the steps of the format. */
    Dither dither();

    /**
     * Files for its stems, where they are wanted.
     *
     * @param mix where the whole goes
     * @param inputs files that must not be written
     */
    StemFiles stems(OutputTarget mix, Collection<Path> inputs);
}
