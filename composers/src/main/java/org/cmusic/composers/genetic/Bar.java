package org.cmusic.composers.genetic;

import java.util.List;

/**
 * A bar of a song: genes one after the other.
 *
 * @param genes at least one; only the first may go on from the bar before
 */
public record Bar(List<NoteGene> genes) {
    public Bar {
        genes = List.copyOf(genes);
        if (genes.isEmpty()) {
            throw new IllegalArgumentException("a bar without genes");
        }
        if (genes.stream().skip(1).anyMatch(gene -> gene.kind() == NoteGene.Kind.HELD)) {
            throw new IllegalArgumentException("within a bar nothing goes on from the one before");
        }
    }

    /** A bar of one rest. */
    public static Bar rest(int ticks) {
        return new Bar(List.of(NoteGene.rest(ticks)));
    }

    /** Its length. */
    public int ticks() {
        return genes.stream().mapToInt(NoteGene::ticks).sum();
    }
}
