package org.cmusic.engine.patch;

import java.util.List;
import org.cmusic.engine.bank.PartialGroup;
import org.cmusic.engine.bank.Workspace;

/** The sum of the partials: of one group, which it renders itself, or of several, which were rendered before. */
final class BankNode extends Node {
    private final List<PartialGroup> groups;
    private final List<double[][]> rendered;

    /** @param rendered where each group was rendered; empty if there is but one */
    BankNode(List<PartialGroup> groups, List<double[][]> rendered, int width, Buffers buffers) {
        super(buffers.take(width), width);
        this.groups = groups;
        this.rendered = rendered;
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        if (rendered.isEmpty()) {
            groups.get(0).render(from, count, channels(workspace), workspace);
            return;
        }
        for (int channel = 0; channel < width(); channel++) {
            double[] sum = channel(channel, workspace);
            System.arraycopy(rendered.get(0)[channel], 0, sum, 0, count);
            for (int i = 1; i < rendered.size(); i++) {
                add(rendered.get(i)[channel], sum, count);
            }
        }
    }

    private static void add(double[] in, double[] sum, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += in[i];
        }
    }
}
