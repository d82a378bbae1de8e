package org.cmusic.engine.bank;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleToLongFunction;
import org.cmusic.model.Sine;

/** Sines of one note that are summed into one signal. */
final class SineBank implements PartialGroup {
    private final Partials partials;
    private final List<PitchedSines> pitched;
    private final boolean large;
    private final long length;
    private final long window;
    private final double[] ready;
    private long readyFrom;
    private long readyUntil;

    private SineBank(SineSorting sines, long length, KernelChoice kernel) {
        this.partials = sines.partials();
        this.pitched = sines.pitched();
        this.large = kernel.suitsSpectrum(partials.steadySounding(), partials.movingSounding());
        this.length = length;
        this.window = Row.LENGTH * rowsAtOnce();
        this.ready = new double[(int) Math.min(window, length)];
    }

    /**
     * A bank before its first sample.
     *
     * @param sampleOf gives the sample, from the start of the note, at which a time in seconds falls
     */
    static SineBank of(List<Sine> sines, DoubleToLongFunction sampleOf, Layout layout) {
        SineSorting sorting = new SineSorting(layout.rate());
        long longest = 0;
        for (Sine sine : sines) {
            long length = sampleOf.applyAsLong(sine.seconds());
            longest = Math.max(longest, length);
            sorting.add(sine, length);
        }
        return new SineBank(sorting, longest, layout.kernel());
    }

    /** Whether anything is left from a sample on. */
    boolean sounds(long from) {
        return from < length && (from < readyUntil || partials.sounding() > 0 || !pitched.isEmpty());
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
                renderRows(sample / window * window, workspace);
            }
            int at = (int) (sample - readyFrom);
            int some = (int) Math.min(count - done, readyUntil - sample);
            System.arraycopy(ready, at, out, done, some);
            done += some;
        }
        Arrays.fill(out, done, count, 0);
    }

    /** A bank of several partials computes several rows of each at once, to have at hand what belongs to the partial. */
    private int rowsAtOnce() {
        if (large) {
            return Frame.ROWS;
        }
        return Math.max(1, Math.min(Row.MOST_AT_ONCE, partials.sounding() + pitched.size()));
    }

    private void renderRows(long start, Workspace workspace) {
        float[][] rows = workspace.rows;
        int count = large ? Frame.ROWS : (ready.length + Row.LENGTH - 1) / Row.LENGTH;
        for (int row = 0; row < count; row++) {
            Arrays.fill(rows[row], 0);
        }
        if (large) {
            workspace.frames().take(partials, start, length);
            workspace.frames().addTo(rows, workspace.rest);
        } else {
            workspace.kernel().add(partials.steady(), partials.steadySounding(), start, rows, count);
            workspace.kernel().add(partials.moving(), partials.movingSounding(), start, rows, count, workspace.rest);
            partials.goTo(start + ready.length, workspace.kernel());
        }
        for (PitchedSines sines : pitched) {
            for (int row = 0; row < count; row++) {
                workspace.rest.add(sines, start + row * Row.LENGTH, row);
            }
        }
        for (int row = 0; row < count; row++) {
            int at = row * Row.LENGTH;
            int some = Math.max(0, Math.min(Row.LENGTH, ready.length - at));
            Row.copy(rows[row], ready, at, some);
            workspace.rest.addTo(ready, at, some, row);
        }
        readyFrom = start;
        readyUntil = start + ready.length;
        pitched.removeIf(PitchedSines::haveEnded);
    }
}
