package org.cmusic.grammar.descent;

/**
 * How deep expressions nest, on the way down and on the way up. The grammar has its own bound, which is wider; what nests
 * deeper than here is left to it.
 */
final class Nesting {

    private static final int DEEPEST = 500;

    private int depth;
    private int height;

    /** Goes one level in. */
    void descend() {
        check(++depth);
    }

    /** Comes one level out. */
    void ascend() {
        depth--;
    }

    /** Comes one level out with an expression of some height. */
    void ascend(int heightOfRead) {
        depth--;
        height = heightOfRead;
    }

    /** Notes that a literal was read. */
    void leaf() {
        height = 1;
    }

    /** The height of the expression that was read last. */
    int height() {
        return height;
    }

    /** The height of an expression over the one read last and another. */
    int raise(int other) {
        height = Math.max(height, other) + 1;
        check(height);
        return height;
    }

    private static void check(int level) {
        if (level > DEEPEST) {
            throw Declined.HERE;
        }
    }
}
