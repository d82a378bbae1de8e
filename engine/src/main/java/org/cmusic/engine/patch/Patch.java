package org.cmusic.engine.patch;

import java.util.List;
import org.cmusic.engine.bank.PartialGroup;
import org.cmusic.engine.bank.Workspace;

/**
 * A tone at work: its partials in groups, its nodes in an order in which each comes after those it reads from, and what
 * comes out.
 */
public final class Patch {
    private final List<PreparedGroup> preparedGroups;
    private final Node[] nodes;
    private final Node output;
    private final double gain;
    private final List<Send> sends;
    private final int buffers;

    /** @param gain what is heard is the output times this */
    Patch(
            List<PreparedGroup> preparedGroups,
            List<Node> nodes,
            Node output,
            double gain,
            List<Send> sends,
            int buffers) {
        this.preparedGroups = preparedGroups;
        this.nodes = nodes.toArray(Node[]::new);
        this.output = output;
        this.gain = gain;
        this.sends = List.copyOf(sends);
        this.buffers = buffers;
    }

    /** A group of partials of a large bank, which threads may render at the same time, and where it is rendered to. */
    public record PreparedGroup(PartialGroup group, double[][] out) {
        /** Computes the samples from number {@code from} on. */
        public void render(long from, int count, Workspace workspace) {
            group.render(from, count, out, workspace);
        }
    }

    /** What goes to an effect, by its place in the performance. */
    record Send(int effect, Node signal) {}

    /** The groups of a bank of several, each to be rendered before {@link #process} for the same samples. */
    public List<PreparedGroup> preparedGroups() {
        return preparedGroups;
    }

    /** Whether what comes out depends on more than the number of the sample. */
    public boolean hasMemory() {
        for (Node node : nodes) {
            if (node instanceof UnitNode || node instanceof SentNode) {
                return true;
            }
        }
        return false;
    }

    /** How many sends there are. */
    public int sends() {
        return sends.size();
    }

    /** The effect, by its place in the performance, that a send goes to. */
    public int effectOf(int send) {
        return sends.get(send).effect();
    }

    /**
     * Computes the next samples; without memory, samples may be left out.
     *
     * @param from the number of the first sample, from the start of the note
     * @param count how many, at most the block size
     * @param out takes them
     */
    public void process(long from, int count, Workspace workspace, PatchOutput out) {
        workspace.reserve(buffers);
        for (Node node : nodes) {
            node.process(from, count, workspace);
        }
        out.reserve(output.width(), sends.size(), count);
        copy(output, gain, count, workspace, out.heard());
        for (int i = 0; i < sends.size(); i++) {
            copy(sends.get(i).signal(), 1, count, workspace, out.sent(i));
        }
    }

    private static void copy(Node node, double factor, int count, Workspace workspace, double[][] out) {
        for (int channel = 0; channel < out.length; channel++) {
            ScaledNode.scale(node.channel(channel, workspace), factor, out[channel], count);
        }
    }
}
