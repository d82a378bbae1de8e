package org.cmusic.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cmusic.model.Performance;

/** What a renderer wrote, as one array a channel. */
final class Recording implements SampleSink {
    private final List<double[][]> blocks = new ArrayList<>();
    private int frames;

    /** Renders in mono with settings that leave everything as it is. */
    static double[] mono(Performance performance, int rate) {
        return of(performance, RenderSettings.of(rate, 1).withThreads(1)).channels()[0];
    }

    static Recording of(Performance performance, RenderSettings settings) {
        Recording recording = new Recording();
        recording.render(performance, settings, Stems.NONE);
        return recording;
    }

    RenderReport render(Performance performance, RenderSettings settings, Stems stems) {
        try {
            return Renderer.render(performance, settings, this, stems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(double[][] channels, int count) {
        double[][] copy = new double[channels.length][];
        Arrays.setAll(copy, channel -> Arrays.copyOf(channels[channel], count));
        blocks.add(copy);
        frames += count;
    }

    double[][] channels() {
        double[][] all = new double[blocks.isEmpty() ? 0 : blocks.get(0).length][frames];
        int at = 0;
        for (double[][] block : blocks) {
            for (int channel = 0; channel < all.length; channel++) {
                System.arraycopy(block[channel], 0, all[channel], at, block[channel].length);
            }
            at += block[0].length;
        }
        return all;
    }
}
