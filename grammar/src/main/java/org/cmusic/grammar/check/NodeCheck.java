package org.cmusic.grammar.check;

import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Node;

/** A check that needs no more than one node and what is below it. */
interface NodeCheck {

    /** Reports what is wrong with {@code node} itself; nodes of other types are passed over. */
    void check(Node node, Diagnostics diagnostics);
}
