package org.cmusic.grammar.lower;

import org.cmusic.grammar.program.ProgramFile;

/**
 * What an expression is lowered in.
 *
 * @param file whose names it sees
 * @param locals the local names
 * @param sites numbers what is random
 * @param role what kind of definition it stands in
 */
record Context(ProgramFile file, Locals locals, Sites sites, Role role) {

    /** The kinds of definitions, which differ in the signals they know. */
    enum Role {
        /** Knows {@code bank}. */
        INSTRUMENT,
        /** Knows {@code input}. */
        EFFECT,
        /** Knows no signal of its own. */
        SCORE
    }

    /** The same with a scope within. */
    Context inner() {
        return new Context(file, locals.inner(), sites, role);
    }

    /** The names of another file's top level, and nothing local: for what is defined there and used here. */
    Context definedIn(ProgramFile other) {
        return new Context(other, new Locals(), sites, role);
    }

    /** The same with sites counted from 0: for an argument, which means the same wherever its note stands. */
    Context withOwnSites() {
        return new Context(file, locals, new Sites(), role);
    }
}
