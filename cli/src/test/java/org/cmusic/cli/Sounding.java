package org.cmusic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.cmusic.engine.RenderSettings;
import org.cmusic.engine.RenderSettings.Extent;
import org.cmusic.engine.Renderer;
import org.cmusic.model.Performance;

/**
 * A performance as it sounds, at 48 kHz.
 *
 * @param channels one array a channel
 */
record Sounding(double[][] channels) {
    static final int RATE = 48_000;
    private static final int STRETCH = RATE / 20;

    /** Renders in stereo the beginning of a performance, at most so many seconds, or the whole if it is shorter. */
    static Sounding of(Performance performance, double mostSeconds) {
        return of(performance, mostSeconds, 2);
    }

    /** Renders the beginning in so many channels. */
    static Sounding of(Performance performance, double mostSeconds, int count) {
        int length = (int) Math.ceil(Math.min(performance.seconds(), mostSeconds) * RATE);
        double[][] channels = new double[count][length];
        int[] filled = {0};
        Extent extent = new Extent(0, OptionalLong.of(length));
        try {
            Renderer.render(
                    performance, RenderSettings.of(RATE, count).withThreads(1).withExtent(extent), (block, frames) -> {
                        for (int channel = 0; channel < count; channel++) {
                            System.arraycopy(block[channel], 0, channels[channel], filled[0], frames);
                        }
                        filled[0] += frames;
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
        int length = channels[0].length;
        return between(length - (int) (seconds * RATE), length).peak();
    }

    /** The greatest absolute sample of the first {@code seconds}. */
    double peakOfStart(double seconds) {
        return between(0, (int) (seconds * RATE)).peak();
    }

    /** The part of it from one frame to another, as far as it goes. */
    private Sounding between(int from, int to) {
        return new Sounding(Arrays.stream(channels)
                .map(channel -> Arrays.copyOfRange(
                        channel, Math.min(Math.max(0, from), channel.length), Math.min(to, channel.length)))
                .toArray(double[][]::new));
    }

    /**
     * The root of the mean square over the sounding part, both channels together, in dB: from the first to the last stretch
     * of 50 ms that is within 40 dB of the loudest.
     */
    double soundingRmsDecibels() {
        double[] stretches = IntStream.range(0, channels[0].length / STRETCH)
                .mapToDouble(i -> between(i * STRETCH, (i + 1) * STRETCH).meanSquare())
                .toArray();
        double least = Arrays.stream(stretches).max().orElse(0) * 1e-4;
        int[] sounding = IntStream.range(0, stretches.length)
                .filter(i -> stretches[i] > least)
                .toArray();
        return 10
                * Math.log10(Arrays.stream(stretches, sounding[0], sounding[sounding.length - 1] + 1)
                        .average()
                        .orElseThrow());
    }

    private double meanSquare() {
        return Arrays.stream(channels)
                .flatMapToDouble(Arrays::stream)
                .map(sample -> sample * sample)
                .average()
                .orElse(0);
    }

    /** The peak in dB. */
    double peakDecibels() {
        return 20 * Math.log10(peak());
    }
}
