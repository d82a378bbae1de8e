package org.cmusic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalLong;
import org.cmusic.engine.RenderSettings;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.engine.Renderer;
import org.cmusic.model.Performance;

/**
 * A performance as it sounds, in stereo at 48 kHz.
 *
 * @param channels one array a channel
 */
record Sounding(double[][] channels) {
    static final int RATE = 48_000;

    /** Renders the beginning of a performance, at most so many seconds, or the whole if it is shorter. */
    static Sounding of(Performance performance, double mostSeconds) {
        int length = (int) Math.ceil(Math.min(performance.seconds(), mostSeconds) * RATE);
        double[][] channels = new double[2][length];
        int[] filled = {0};
        Extent extent = new Extent(0, OptionalLong.of(length));
        try {
            Renderer.render(
                    performance, RenderSettings.of(RATE, 2).withThreads(1).withExtent(extent), (block, count) -> {
                        for (int channel = 0; channel < 2; channel++) {
                            System.arraycopy(block[channel], 0, channels[channel], filled[0], count);
                        }
                        filled[0] += count;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sounding(channels);
    }

    /** The greatest absolute sample. */
    double peak() {
        return Arrays.stream(channels)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    /** The greatest absolute sample of the last {@code seconds}. */
    double peakOfEnd(double seconds) {
        int from = Math.max(0, channels[0].length - (int) (seconds * RATE));
        double[][] end = new double[2][];
        for (int channel = 0; channel < 2; channel++) {
            end[channel] = Arrays.copyOfRange(channels[channel], from, channels[channel].length);
        }
        return new Sounding(end).peak();
    }

    /** The root of the mean square between two times in seconds, both channels together, in dB. */
    double rmsDecibels(double from, double to) {
        double sum = 0;
        int count = 0;
        for (double[] channel : channels) {
            for (int i = (int) (from * RATE); i < Math.min((int) (to * RATE), channel.length); i++) {
                sum += channel[i] * channel[i];
                count++;
            }
        }
        return 10 * Math.log10(sum / count);
    }

    /** The peak in dB. */
    double peakDecibels() {
        return 20 * Math.log10(peak());
    }
}
