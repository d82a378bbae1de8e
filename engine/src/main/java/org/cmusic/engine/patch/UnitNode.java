package org.cmusic.engine.patch;

import java.util.Arrays;
import java.util.List;
import org.cmusic.engine.bank.Workspace;
import org.cmusic.engine.unit.Unit;
import org.cmusic.engine.unit.UnitSettings;
import org.cmusic.engine.unit.Units;
import org.cmusic.model.Signal;

/** A unit generator at work: one unit, or one a channel where an input is wide. */
final class UnitNode extends Node {
    private final List<Node> inputs;
    private final Unit[] units;
    private final double[][] blocks;

    private UnitNode(Signal.Unit signal, List<Node> inputs, int width, double rate, Buffers buffers) {
        super(buffers.take(width), width);
        this.inputs = inputs;
        this.units = new Unit[width];
        this.blocks = new double[inputs.size()][];
        Arrays.setAll(units, channel -> {
            UnitSettings settings = new UnitSettings(rate, channel, signal.stream(), signal.arguments());
            return Units.create(signal.generator().name(), settings);
        });
    }

    static UnitNode of(Signal.Unit signal, List<Node> inputs, double rate, Buffers buffers) {
        int width = inputs.stream().mapToInt(Node::width).max().orElse(1);
        return new UnitNode(signal, List.copyOf(inputs), width, rate, buffers);
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        for (int channel = 0; channel < width(); channel++) {
            for (int i = 0; i < blocks.length; i++) {
                blocks[i] = inputs.get(i).channel(channel, workspace);
            }
            units[channel].process(blocks, channel(channel, workspace), count);
        }
    }
}
