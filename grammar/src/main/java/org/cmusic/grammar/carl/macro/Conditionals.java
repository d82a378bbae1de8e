package org.cmusic.grammar.carl.macro;

import java.util.ArrayDeque;
import java.util.Deque;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;

/** The {@code #if}s of a file that are open, and whether what stands in them is read. */
final class Conditionals {
    private final Deque<Branch> open = new ArrayDeque<>();
    private final Diagnostics diagnostics;

    Conditionals(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @param taken whether this or an earlier branch of the same {@code #if} was read */
    private record Branch(Span start, boolean within, boolean reads, boolean taken, boolean last) {}

    /** Whether the lines at hand are read. */
    boolean reads() {
        return open.isEmpty() || open.element().reads();
    }

    /** Whether the condition of an {@code #elif} matters. */
    boolean asks() {
        return !open.isEmpty() && open.element().within() && !open.element().taken();
    }

    void begin(Span place, boolean condition) {
        boolean within = reads();
        boolean reads = within && condition;
        open.push(new Branch(place, within, reads, reads, false));
    }

    void otherwise(Span place, boolean condition, boolean last) {
        if (open.isEmpty() || open.element().last()) {
            unmatched(place);
            return;
        }
        Branch branch = open.pop();
        boolean reads = branch.within() && !branch.taken() && condition;
        open.push(new Branch(branch.start(), branch.within(), reads, branch.taken() || reads, last));
    }

    void end(Span place) {
        if (open.isEmpty()) {
            unmatched(place);
        } else {
            open.pop();
        }
    }

    /** The file ends. */
    void close() {
        open.forEach(branch ->
                diagnostics.add(Diagnostic.at("bad-directive", branch.start()).variant("open")));
    }

    private void unmatched(Span place) {
        diagnostics.add(Diagnostic.at("bad-directive", place).variant("unmatched"));
    }
}
