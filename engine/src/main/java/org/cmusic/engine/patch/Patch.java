package org.cmusic.engine.patch;

import java.util.List;
import org.cmusic.engine.bank.PartialGroup;

/**
 * A tone at work: its partials in groups, its nodes in an order in which each comes after those it reads from, and what
 * comes out.
 */
public final class Patch {
    private final List<PartialGroup> groups;
    private final Node[] nodes;
    private final Node output;
    private final List<Send> sends;

    Patch(List<PartialGroup> groups, List<Node> nodes, Node output, List<Send> sends) {
        this.groups = List.copyOf(groups);
        this.nodes = nodes.toArray(Node[]::new);
        this.output = output;
        this.sends = List.copyOf(sends);
    }

    /**
     * What goes to an effect.
     *
     * @param effect the effect's place in the performance
     * @param channels the samples of the last block, one array a channel
     */
    public record Send(int effect, double[][] channels) {}

    /** The groups of partials, each to be rendered before {@link #process} for the same samples. */
    public List<PartialGroup> groups() {
        return groups;
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

    /**
     * Computes the next samples; without memory, samples may be left out.
     *
     * @param from the number of the first sample, from the start of the note
     * @param count how many, at most the block size
     */
    public void process(long from, int count) {
        for (Node node : nodes) {
            node.process(from, count);
        }
    }

    /** The samples of the last block, one array a channel, after gain and pan. */
    public double[][] output() {
        return output.channels();
    }

    /** What goes to effects, after gain and pan. */
    public List<Send> sends() {
        return sends;
    }
}
