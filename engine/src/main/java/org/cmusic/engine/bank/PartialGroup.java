package org.cmusic.engine.bank;

import java.util.Arrays;

/**
 * A number of sines of one note that are rendered together: the unit of work of a thread. Mono, or as wide as the output
 * where the sines have places of their own.
 */
public final class PartialGroup {
    private final SineSegments[] sines;
    private final Panner[] panners;
    private int sounding;

    /**
     * A group before its first sample.
     *
     * @param panners one for each sine, or none for a mono group
     */
    PartialGroup(SineSegments[] sines, Panner[] panners) {
        this.sines = sines;
        this.panners = panners;
        this.sounding = sines.length;
    }

    /**
     * Computes the samples from number {@code from} on.
     *
     * @param from never lower than where the last call ended
     * @param out takes them, one array a channel, or one for a mono group
     */
    public void render(long from, int count, double[][] out, Workspace workspace) {
        for (double[] channel : out) {
            Arrays.fill(channel, 0, count, 0);
        }
        int kept = 0;
        for (int i = 0; i < sounding; i++) {
            renderSine(i, from, count, out, workspace);
            if (!sines[i].hasEnded()) {
                keep(i, kept++);
            }
        }
        sounding = kept;
    }

    private void renderSine(int index, long from, int count, double[][] out, Workspace workspace) {
        SineSegments sine = sines[index];
        while (sine.end() <= from) {
            sine.next();
        }
        if (sine.first() >= from + count) {
            return;
        }
        if (panners.length == 0) {
            workspace.kernel.add(sine, from, count, out[0]);
        } else {
            Arrays.fill(workspace.sine, 0, count, 0);
            workspace.kernel.add(sine, from, count, workspace.sine);
            place(panners[index], from, count, out, workspace);
        }
    }

    private static void place(Panner panner, long from, int count, double[][] out, Workspace workspace) {
        if (panner instanceof FixedPanner fixed) {
            for (int channel = 0; channel < out.length; channel++) {
                addScaled(workspace.sine, fixed.gain(channel), out[channel], count);
            }
            return;
        }
        panner.write(from, count, workspace.gains);
        for (int channel = 0; channel < out.length; channel++) {
            addProduct(workspace.sine, workspace.gains[channel], out[channel], count);
        }
    }

    private static void addScaled(double[] in, double gain, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] += in[i] * gain;
        }
    }

    private static void addProduct(double[] in, double[] gains, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] += in[i] * gains[i];
        }
    }

    private void keep(int index, int place) {
        sines[place] = sines[index];
        if (panners.length > 0) {
            panners[place] = panners[index];
        }
    }
}
