package org.cmusic.engine.bank;

/** A number of sines of one note that are rendered together: the unit of work of a thread. */
public sealed interface PartialGroup permits SineBank, PlacedBanks {
    /**
     * Computes the samples from number {@code from} on.
     *
     * @param from never lower than where the last call ended
     * @param out takes them, one array a channel, or one for a group without places
     */
    void render(long from, int count, double[][] out, Workspace workspace);
}
