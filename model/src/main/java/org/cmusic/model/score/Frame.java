package org.cmusic.model.score;

import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.expression.Scope;

/** A block being walked: how far it has come, what holds in it, and what happens at its end. */
final class Frame {
    private final Block block;
    private final Scope scope;
    private final Ending ending;
    private final Optional<Setting> outerSettings;
    private final Optional<Beats> outerEach;
    private int next;
    private Beats start;
    private Optional<Setting> settings;
    private Optional<Beats> each;

    Frame(Block block, Scope scope, Beats start, Optional<Setting> settings, Optional<Beats> each, Ending ending) {
        this.block = block;
        this.scope = scope;
        this.start = start;
        this.outerSettings = settings;
        this.outerEach = each;
        this.settings = settings;
        this.each = each;
        this.ending = ending;
    }

    /** What happens when a block has come to its end. */
    interface Ending {
        /** A block that is walked once. */
        Ending ONCE = () -> false;

        /** Whether the block is walked once more; prepares for it. */
        boolean again();
    }

    boolean hasNext() {
        return next < block.steps().size();
    }

    Step next() {
        return block.steps().get(next++);
    }

    /** Begins another turn at {@code now}, if there is one. */
    boolean turn(Beats now) {
        if (!ending.again()) {
            return false;
        }
        next = 0;
        start = now;
        settings = outerSettings;
        each = outerEach;
        return true;
    }

    Scope scope() {
        return scope;
    }

    /** Where this turn of the block began. */
    Beats start() {
        return start;
    }

    Optional<Setting> settings() {
        return settings;
    }

    void set(Setting setting) {
        settings = Optional.of(setting);
    }

    Optional<Beats> each() {
        return each;
    }

    void setEach(Beats length) {
        each = Optional.of(length);
    }
}
