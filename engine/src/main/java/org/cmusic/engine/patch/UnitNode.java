package org.cmusic.engine.patch;

import java.util.Arrays;
import java.util.List;
import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.unit.Unit;
import org.cmusic.engine.unit.UnitSettings;
import org.cmusic.engine.unit.Units;
import org.cmusic.model.Signal;

/** A unit generator at work: one unit, or one a channel where an input is wide. */
final class UnitNode extends Node {
    private final List<Node> inputs;
    private final Unit[] units;
    private final double[][] blocks;

    UnitNode(Signal.Unit signal, List<Node> inputs, Layout layout) {
        super(new double[width(inputs)][layout.blockSize()]);
        this.inputs = List.copyOf(inputs);
        this.units = new Unit[width()];
        this.blocks = new double[inputs.size()][];
        Arrays.setAll(units, channel -> {
            UnitSettings settings = new UnitSettings(layout.rate(), channel, signal.stream(), signal.arguments());
            return Units.create(signal.generator().name(), settings);
        });
    }

    private static int width(List<Node> inputs) {
        return inputs.stream().mapToInt(Node::width).max().orElse(1);
    }

    @Override
    void process(long from, int count) {
        for (int channel = 0; channel < width(); channel++) {
            for (int i = 0; i < blocks.length; i++) {
                blocks[i] = inputs.get(i).channel(channel);
            }
            units[channel].process(blocks, channel(channel), count);
        }
    }
}
