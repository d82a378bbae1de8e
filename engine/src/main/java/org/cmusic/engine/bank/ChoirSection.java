package org.cmusic.engine.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notes of a choir that are computed as one bank. */
final class ChoirSection {
    private final FixedPanner place;
    private final int number;
    private final double[] computed;
    private final double[] frame = new double[Frame.LENGTH];
    private long frameStart = -Frame.LENGTH;
    private final List<Singer> singers = new ArrayList<>();

    /** A note, of which the partials count samples from its start. */
    private record Singer(Partials partials, long first, long end) {}

    /** @param number that of the section among those of the place */
    ChoirSection(FixedPanner place, int number, Layout layout) {
        this.place = place;
        this.number = number;
        this.computed = new double[layout.blockSize()];
    }

    /** Orders sections by place and number. */
    int order(FixedPanner otherPlace, int otherNumber) {
        int order = place.order(otherPlace);
        return order == 0 ? Integer.compare(number, otherNumber) : order;
    }

    void take(Partials partials, long first, long end) {
        singers.add(new Singer(partials, first, end));
    }

    void render(long from, int count, Workspace workspace) {
        int done = 0;
        while (done < count) {
            long sample = from + done;
            if (sample >= frameStart + Frame.LENGTH) {
                renderFrame(sample / Frame.LENGTH * Frame.LENGTH, workspace);
            }
            int at = (int) (sample - frameStart);
            int some = Math.min(count - done, Frame.LENGTH - at);
            System.arraycopy(frame, at, computed, done, some);
            done += some;
        }
    }

    private void renderFrame(long start, Workspace workspace) {
        FrameKernel kernel = workspace.frames();
        for (Singer singer : singers) {
            if (singer.first < start + Frame.LENGTH) {
                kernel.take(singer.partials, start - singer.first, singer.end - singer.first);
            }
        }
        for (int row = 0; row < Frame.ROWS; row++) {
            Arrays.fill(workspace.rows[row], 0);
        }
        kernel.addTo(workspace.rows, workspace.rest);
        for (int row = 0; row < Frame.ROWS; row++) {
            int at = row * Row.LENGTH;
            Row.copy(workspace.rows[row], frame, at, Row.LENGTH);
            workspace.rest.addTo(frame, at, Row.LENGTH, row);
        }
        frameStart = start;
    }

    void addTo(double[] samples, int channel, int count) {
        double gain = place.gain(channel);
        for (int i = 0; i < count; i++) {
            samples[i] += gain * computed[i];
        }
    }

    /** Lets go of notes that end at a sample or before, and tells whether nothing is left. */
    boolean retire(long sample) {
        singers.removeIf(singer -> singer.end <= sample);
        return singers.isEmpty();
    }
}
