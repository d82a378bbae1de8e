package org.cmusic.grammar.descent;

/** What the text says is not for the plain reader: the grammar has to look at it. */
final class Declined extends RuntimeException {

    static final Declined HERE = new Declined();

    private static final long serialVersionUID = 1;

    private Declined() {
        super(null, null, false, false);
    }
}
