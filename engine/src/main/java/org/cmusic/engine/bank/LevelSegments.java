package org.cmusic.engine.bank;

import org.cmusic.engine.curve.CurveLines;
import org.cmusic.engine.curve.SampleTimes;
import org.cmusic.model.Curve;

/**
 * An amplitude as a stream of straight lines, each over a run of samples; what is silent is left out. Samples count from the
 * start of the note.
 */
final class LevelSegments {
    /** The greatest deviation of an amplitude, as a share of the curve's peak: -120 dB. */
    static final double TOLERANCE = 1e-6;
    /** A piece spans at least so much of a sample: even an oscillation of some kilohertz is followed. */
    static final double SHORTEST_PIECE = 1.0 / 32;

    /** Nothing. */
    static final LevelSegments NONE = new LevelSegments(Curve.constant(0), 0, 0, 1);

    private final CurveLines lines;
    private final double rate;
    private final double gain;
    private final long length;
    private boolean begun;
    private long first;
    private long end;
    private double value;
    private double slope;

    /**
     * The stream, at its first line.
     *
     * @param gain a factor on all values
     * @param length samples before the sine ends
     * @param rate samples a second
     */
    LevelSegments(Curve amplitude, double gain, long length, double rate) {
        double tolerance = TOLERANCE * CurveLines.size(amplitude);
        this.lines = new CurveLines(amplitude, CurveLines.Fit.CLOSEST, tolerance, SHORTEST_PIECE / rate);
        this.gain = gain;
        this.length = length;
        this.rate = rate;
        next();
    }

    /** Goes on to the next line that sounds. */
    void next() {
        while (end < length) {
            if (begun) {
                lines.next();
            }
            begun = true;
            long begin = end;
            end = Math.min(length, SampleTimes.firstFrom(lines.to(), rate));
            if (end > begin && (lines.value() != 0 || lines.slope() != 0)) {
                first = begin;
                slope = gain * lines.slope() / rate;
                value = gain * lines.value() + slope * Math.max(0, begin - lines.from() * rate);
                return;
            }
        }
        first = Long.MAX_VALUE;
        end = Long.MAX_VALUE;
    }

    /** Goes on to the line that sounds at a sample or later. */
    void goTo(long sample) {
        while (end <= sample) {
            next();
        }
    }

    /** Whether the line covers so many samples from {@code from} on. */
    boolean covers(long from, int count) {
        return first <= from && end >= from + count;
    }

    /** Writes the amplitudes that sound in the row that begins at {@code start}, and goes on to its end. */
    void write(long start, float[] row) {
        while (first < start + Row.LENGTH) {
            int begin = (int) (Math.max(start, first) - start);
            int until = (int) (Math.min(start + Row.LENGTH, end) - start);
            writeLine(Row.NUMBERS, row, begin, until, (float) at(start + begin), (float) slope);
            if (end > start + Row.LENGTH) {
                return;
            }
            next();
        }
    }

    /** Writes amplitudes of the line: of a sample, of that {@code every} samples later, and so on. */
    void write(double sample, int every, int count, float[] out, int at) {
        float begin = (float) at(sample);
        float step = (float) (every * slope);
        for (int i = 0; i < count; i++) {
            out[at + i] = begin + i * step;
        }
    }

    /** From the first sample on, since a steep line loses digits far from where it holds. */
    private static void writeLine(float[] numbers, float[] out, int begin, int end, float first, float slope) {
        float from = numbers[begin];
        for (int i = begin; i < end; i++) {
            out[i] = first + (numbers[i] - from) * slope;
        }
    }

    /** The first sample of the line; the greatest long when the sine has ended. */
    long first() {
        return first;
    }

    /** The first sample after the line. */
    long end() {
        return end;
    }

    /** The amplitude at a sample, were the line to go on so far. */
    double at(double sample) {
        return value + (sample - first) * slope;
    }

    /** What the amplitude gains each sample. */
    double slope() {
        return slope;
    }
}
