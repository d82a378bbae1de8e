package org.cmusic.grammar.lower;

import org.cmusic.model.RandomStream;

/**
 * Numbers the places that draw random numbers: those of an instrument in written order; those of a score by what they
 * stand in, so that what is random in one place keeps its number when another comes or goes.
 */
final class Sites {
    private final String owner;
    private int next;

    /** Places in written order. */
    Sites() {
        this("");
    }

    private Sites(String owner) {
        this.owner = owner;
    }

    /** The places within something that has a name. */
    Sites of(String name) {
        return new Sites(owner + "/" + name);
    }

    int take() {
        int number = next++;
        return owner.isEmpty() ? number : (int) RandomStream.mix(RandomStream.key(owner), number);
    }
}
