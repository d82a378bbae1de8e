package org.cmusic.engine.bank;

import java.util.Arrays;
import java.util.List;

/** Banks that have places of their own, as wide as the output. */
final class PlacedBanks implements PartialGroup {
    private final List<PlacedBank> banks;

    /** A bank and where it stands. */
    record PlacedBank(SineBank bank, Panner panner) {}

    PlacedBanks(List<PlacedBank> banks) {
        this.banks = banks;
    }

    @Override
    public void render(long from, int count, double[][] out, Workspace workspace) {
        for (double[] channel : out) {
            Arrays.fill(channel, 0, count, 0);
        }
        for (PlacedBank placed : banks) {
            if (placed.bank().sounds(from)) {
                placed.bank().render(from, count, workspace.signal, workspace);
                place(placed.panner(), from, count, out, workspace);
            }
        }
    }

    private static void place(Panner panner, long from, int count, double[][] out, Workspace workspace) {
        if (panner instanceof FixedPanner fixed) {
            for (int channel = 0; channel < out.length; channel++) {
                addScaled(workspace.signal, fixed.gain(channel), out[channel], count);
            }
            return;
        }
        panner.write(from, count, workspace.gains);
        for (int channel = 0; channel < out.length; channel++) {
            addProduct(workspace.signal, workspace.gains[channel], out[channel], count);
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
}
