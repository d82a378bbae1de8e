package org.cmusic.engine.patch;

import java.util.Arrays;

/**
 * One block that a patch has computed: what is heard, after gain and pan, and what goes to each of its sends. Used again
 * for block after block and patch after patch.
 */
public final class PatchOutput {
    private double[][] heard = new double[0][];
    private double[][][] sent = new double[0][][];

    /** What is heard, one array a channel. */
    public double[][] heard() {
        return heard;
    }

    /** What goes to a send, by its place in the patch, one array a channel. */
    public double[][] sent(int send) {
        return sent[send];
    }

    /** Makes room for a block of so many samples of so many channels, for what is heard and for each send. */
    void reserve(int channels, int sends, int count) {
        heard = roomFor(heard, channels, count);
        if (sent.length < sends) {
            int present = sent.length;
            sent = Arrays.copyOf(sent, sends);
            Arrays.fill(sent, present, sends, new double[0][]);
        }
        for (int i = 0; i < sends; i++) {
            sent[i] = roomFor(sent[i], channels, count);
        }
    }

    private static double[][] roomFor(double[][] present, int channels, int count) {
        return present.length == channels && present[0].length >= count ? present : new double[channels][count];
    }
}
