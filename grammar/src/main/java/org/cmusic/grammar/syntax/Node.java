package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** A piece of the syntax tree, which knows where it is written. */
public interface Node {

    /** From the first to the last character of the piece, comments around it excluded. */
    Span span();

    /** Gives the nodes directly below this one, in written order. */
    default void eachChild(Consumer<? super Node> visitor) {
        // most nodes have nothing below them
    }
}
