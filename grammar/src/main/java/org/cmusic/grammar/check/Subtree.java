package org.cmusic.grammar.check;

import java.util.function.Consumer;
import org.cmusic.grammar.syntax.Node;

/** Looks through the syntax tree. */
final class Subtree {

    private Subtree() {}

    /** Whether something below {@code node}, or itself, is of a type. */
    static boolean holds(Node node, Class<? extends Node> type) {
        Search search = new Search(type);
        search.accept(node);
        return search.found;
    }

    private static final class Search implements Consumer<Node> {
        private final Class<? extends Node> type;
        private boolean found;

        Search(Class<? extends Node> type) {
            this.type = type;
        }

        @Override
        public void accept(Node node) {
            found = found || type.isInstance(node);
            if (!found) {
                node.eachChild(this);
            }
        }
    }
}
