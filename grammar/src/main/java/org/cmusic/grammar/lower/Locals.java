package org.cmusic.grammar.lower;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Kind;

/**
 * The local names of one definition, in nested scopes. Every name gets a slot of its own, so that a slot means one thing
 * throughout.
 */
final class Locals {
    private final Optional<Locals> outer;
    private final Map<String, Local> names = new HashMap<>();
    private final int[] slots;

    /** A name's slot, and its kind where that is declared or follows. */
    record Local(int slot, Optional<Kind> kind) {}

    /** No names yet. */
    Locals() {
        this.outer = Optional.empty();
        this.slots = new int[1];
    }

    private Locals(Locals outer) {
        this.outer = Optional.of(outer);
        this.slots = outer.slots;
    }

    /** A scope within this one. */
    Locals inner() {
        return new Locals(this);
    }

    /** Gives a name a slot, which hides an outer name. */
    int define(String name, Optional<Kind> kind) {
        int slot = slots[0]++;
        names.put(name, new Local(slot, kind));
        return slot;
    }

    Optional<Local> find(String name) {
        Local found = names.get(name);
        return found != null ? Optional.of(found) : outer.flatMap(scope -> scope.find(name));
    }

    /** How many slots all scopes together need. */
    int slots() {
        return slots[0];
    }
}
