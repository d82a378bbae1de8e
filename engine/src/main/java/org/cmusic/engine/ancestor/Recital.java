package org.cmusic.engine.ancestor;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cmusic.engine.Meter;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.SampleSink;
import org.cmusic.model.Origin;

/**
 * A stretch of a piece of an old program on its way to a sink, made louder or softer and measured. Beyond the end of the
 * piece it is silent; samples that are no numbers become silence too, and are counted.
 */
public final class Recital {
    private static final int BLOCK = 1024;

    private final Playback piece;
    private final long from;
    private final long to;
    private final double gain;
    private final Meter[] meters;
    private long frame;
    private long broken;

    /**
     * @param from the first frame that is heard
     * @param to the frame behind the last
     */
    public Recital(Playback piece, long from, long to, double gain) {
        this.piece = piece;
        this.from = from;
        this.to = to;
        this.gain = gain;
        this.meters = Meter.many(piece.channels());
    }

    /** Is told how far it is. */
    @FunctionalInterface
    public interface Progress {
        void reached(long frame);
    }

    /** Plays it, once. */
    public RenderReport play(SampleSink sink, Progress progress) throws IOException {
        SampleSink heard = (block, count) -> {
            hear(sink, block, count);
            progress.reached(frame);
            if (frame >= to) {
                throw new EnoughException();
            }
        };
        try {
            piece.play(heard);
            while (frame < to) {
                heard.write(new double[meters.length][BLOCK], (int) Math.min(BLOCK, to - frame));
            }
        } catch (EnoughException e) {
            return report();
        }
        return report();
    }

    private void hear(SampleSink sink, double[][] block, int count) throws IOException {
        int first = (int) Math.min(count, Math.max(0, from - frame));
        int last = (int) Math.min(count, to - frame);
        frame += count;
        if (first < last) {
            double[][] part = new double[block.length][];
            for (int channel = 0; channel < part.length; channel++) {
                part[channel] = Arrays.copyOfRange(block[channel], first, last);
                mend(part[channel]);
                meters[channel].measure(part[channel], last - first, frame - count + first);
            }
            sink.write(part, last - first);
        }
    }

    private void mend(double[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
            if (!Double.isFinite(samples[i])) {
                samples[i] = 0;
                broken++;
            }
        }
    }

    private RenderReport report() {
        long frames = to - from;
        List<RenderReport.Level> channels =
                Arrays.stream(meters).map(meter -> meter.level(frames)).toList();
        Optional<RenderReport.Broken> mended =
                broken == 0 ? Optional.empty() : Optional.of(new RenderReport.Broken(broken, "the piece", Origin.NONE));
        return new RenderReport(
                frames, Meter.levelOf(meters, frames), channels, List.of(), List.of(), List.of(), 0, mended);
    }

    /** What was wanted has been heard. */
    private static final class EnoughException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
