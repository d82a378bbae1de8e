package org.cmusic.composers.corpus;

import java.util.List;

/**
 * Pieces to learn from, in an order that does not depend on the machine.
 *
 * @param pieces mostly by name
 */
public record Corpus(List<Piece> pieces) {
    public Corpus {
        pieces = List.copyOf(pieces);
    }
}
