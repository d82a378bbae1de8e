package org.cmusic.engine.bank;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleToLongFunction;
import org.cmusic.model.Sine;

/** Sines of one note that are summed into one signal. */
final class SineBank implements PartialGroup {
    private final SteadyPartial[] steady;
    private final SineSegments[] moving;
    private int steadySounding;
    private int movingSounding;
    private final double[] ready;
    private long readyFrom;
    private long readyUntil;

    private SineBank(SteadyPartial[] steady, SineSegments[] moving, long length) {
        this.steady = steady;
        this.moving = moving;
        this.steadySounding = steady.length;
        this.movingSounding = moving.length;
        this.ready = new double[(int) Math.min(Row.LENGTH, length)];
    }

    /**
     * A bank before its first sample.
     *
     * @param sampleOf gives the sample, from the start of the note, at which a time in seconds falls
     * @param rate samples a second
     */
    static SineBank of(List<Sine> sines, DoubleToLongFunction sampleOf, double rate) {
        SteadyPartial[] steady = new SteadyPartial[sines.size()];
        SineSegments[] moving = new SineSegments[sines.size()];
        int steadyCount = 0;
        int movingCount = 0;
        long longest = 0;
        for (Sine sine : sines) {
            long length = sampleOf.applyAsLong(sine.seconds());
            longest = Math.max(longest, length);
            if (SteadyPartial.isSteady(sine)) {
                steady[steadyCount++] = SteadyPartial.of(sine, length, rate);
            } else {
                moving[movingCount++] = new SineSegments(sine, length, rate);
            }
        }
        return new SineBank(Arrays.copyOf(steady, steadyCount), Arrays.copyOf(moving, movingCount), longest);
    }

    /** Whether anything is left from a sample on. */
    boolean sounds(long from) {
        return from < readyUntil || steadySounding + movingSounding > 0;
    }

    @Override
    public void render(long from, int count, double[][] out, Workspace workspace) {
        render(from, count, out[0], workspace);
    }

    /** Computes the samples from number {@code from} on, which is never lower than where the last call ended. */
    void render(long from, int count, double[] out, Workspace workspace) {
        int done = 0;
        while (done < count && sounds(from + done)) {
            long sample = from + done;
            if (sample >= readyUntil) {
                renderRow(Row.startOf(sample), workspace);
            }
            int at = (int) (sample - readyFrom);
            int some = (int) Math.min(count - done, readyUntil - sample);
            System.arraycopy(ready, at, out, done, some);
            done += some;
        }
        Arrays.fill(out, done, count, 0);
    }

    private void renderRow(long start, Workspace workspace) {
        float[] row = workspace.row;
        Arrays.fill(row, 0);
        workspace.kernel.add(steady, steadySounding, start, row);
        workspace.kernel.add(moving, movingSounding, start, row, workspace.rest);
        for (int i = 0; i < ready.length; i++) {
            ready[i] = row[i];
        }
        workspace.rest.addTo(ready, ready.length);
        readyFrom = start;
        readyUntil = start + ready.length;
        letGo();
    }

    private void letGo() {
        int kept = 0;
        for (int i = 0; i < steadySounding; i++) {
            if (!steady[i].hasEnded()) {
                steady[kept++] = steady[i];
            }
        }
        steadySounding = kept;
        kept = 0;
        for (int i = 0; i < movingSounding; i++) {
            if (!moving[i].hasEnded()) {
                moving[kept++] = moving[i];
            }
        }
        movingSounding = kept;
    }
}
