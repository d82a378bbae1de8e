package org.cmusic.engine;

import java.util.stream.Stream;

/** Measures one channel as it goes by. */
public final class Meter {
    private double peak;
    private long peakFrame;
    private double squares;

    /** Measures a block whose first sample is {@code frame} of the piece. */
    public void measure(double[] samples, int count, long frame) {
        double sum = squares;
        double highest = peak;
        int at = -1;
        for (int i = 0; i < count; i++) {
            double sample = samples[i];
            sum += sample * sample;
            if (Math.abs(sample) > highest) {
                highest = Math.abs(sample);
                at = i;
            }
        }
        squares = sum;
        if (at >= 0) {
            peak = highest;
            peakFrame = frame + at;
        }
    }

    /** One for each of several channels. */
    public static Meter[] many(int channels) {
        return Stream.generate(Meter::new).limit(channels).toArray(Meter[]::new);
    }

    double peak() {
        return peak;
    }

    /** The first frame that has the peak. */
    long peakFrame() {
        return peakFrame;
    }

    public RenderReport.Level level(long frames) {
        return levelOf(new Meter[] {this}, frames);
    }

    /** The level of several channels together. */
    public static RenderReport.Level levelOf(Meter[] meters, long frames) {
        double sum = 0;
        Meter loudest = meters[0];
        for (Meter meter : meters) {
            sum += meter.squares;
            boolean higher = meter.peak > loudest.peak;
            boolean earlier = meter.peak == loudest.peak && meter.peakFrame < loudest.peakFrame;
            loudest = higher || earlier ? meter : loudest;
        }
        double rms = frames == 0 ? 0 : Math.sqrt(sum / ((double) frames * meters.length));
        return new RenderReport.Level(loudest.peak, loudest.peakFrame, rms);
    }
}
