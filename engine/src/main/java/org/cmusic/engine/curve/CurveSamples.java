package org.cmusic.engine.curve;

import org.cmusic.model.Curve;

/** Reads a curve sample by sample, forwards, within a tolerance. What it gives depends on the number of the sample alone. */
public final class CurveSamples {
    /** A piece spans at least so much of a sample: even an oscillation of some kilohertz is followed. */
    private static final double SHORTEST_PIECE = 1.0 / 32;

    private final CurveLines lines;
    private final double rate;
    private long first;
    private long end;
    private double value;
    private double step;

    /**
     * @param tolerance in units of the curve, above zero
     * @param rate samples a second
     */
    public CurveSamples(Curve curve, double tolerance, double rate) {
        this.rate = rate;
        this.lines = new CurveLines(curve, CurveLines.Fit.SAME_MEAN, tolerance, SHORTEST_PIECE / rate);
        startLine();
    }

    private void startLine() {
        first = end;
        end = SampleTimes.firstFrom(lines.to(), rate);
        double into = Math.max(0, first / rate - lines.from());
        value = lines.value() + lines.slope() * into;
        step = lines.slope() / rate;
    }

    /**
     * The samples from number {@code from} on.
     *
     * @param from never lower than in the last call
     * @param count how many samples of {@code out} to fill, from its first
     */
    public void read(long from, int count, double[] out) {
        int filled = 0;
        while (filled < count) {
            while (end <= from + filled) {
                lines.next();
                startLine();
            }
            int until = (int) Math.min(count, end - from);
            long offset = from - first;
            for (int i = filled; i < until; i++) {
                out[i] = value + step * (offset + i);
            }
            filled = until;
        }
    }
}
