package org.cmusic.grammar.parser;

/**
 * Bounds how deep an expression nests, on the way down while it is built and on the way up when it is, so that neither
 * building nor walking it can exhaust the stack.
 */
final class Depth {

    /** How many expressions may stand inside each other. */
    static final int DEEPEST = 1000;

    private int depth;
    private int height;

    /** Goes one level in. */
    void descend() {
        check(++depth);
    }

    /** Comes one level out with an expression of some height. */
    void ascend(int heightOfBuilt) {
        depth--;
        height = heightOfBuilt;
    }

    /** The height of the expression built last; a literal has 1. */
    int height() {
        return height;
    }

    /** Notes that a literal was built. */
    void leaf() {
        height = 1;
    }

    /** The height of an expression over the one built last and another. */
    int raise(int other) {
        height = Math.max(height, other) + 1;
        check(height);
        return height;
    }

    /** Begins anew after a failure. */
    void reset() {
        depth = 0;
        height = 1;
    }

    private static void check(int level) {
        if (level > DEEPEST) {
            throw new TooDeepException();
        }
    }

    /** An expression nests deeper than {@link #DEEPEST}. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
