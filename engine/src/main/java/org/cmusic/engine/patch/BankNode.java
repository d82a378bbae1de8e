package org.cmusic.engine.patch;

import java.util.List;
import org.cmusic.engine.bank.PartialGroup;

/** The sum of the partials, once their groups are rendered. */
final class BankNode extends Node {
    private final List<PartialGroup> groups;

    private BankNode(List<PartialGroup> groups, double[][] out) {
        super(out);
        this.groups = groups;
    }

    static BankNode of(List<PartialGroup> groups, int blockSize) {
        if (groups.isEmpty()) {
            return new BankNode(groups, new double[1][blockSize]);
        }
        double[][] first = groups.get(0).channels();
        return new BankNode(groups, groups.size() == 1 ? first : new double[first.length][blockSize]);
    }

    @Override
    void process(long from, int count) {
        if (groups.size() < 2) {
            return;
        }
        for (int channel = 0; channel < width(); channel++) {
            double[] sum = channel(channel);
            System.arraycopy(groups.get(0).channels()[channel], 0, sum, 0, count);
            for (int i = 1; i < groups.size(); i++) {
                add(groups.get(i).channels()[channel], sum, count);
            }
        }
    }

    private static void add(double[] in, double[] sum, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += in[i];
        }
    }
}
