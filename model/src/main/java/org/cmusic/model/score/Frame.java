package org.cmusic.model.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Scope;

/** A block being walked: how far it has come, what holds in it, and what happens at its end. */
final class Frame {
    private final Block block;
    private final Scope scope;
    private final Entry entry;
    private int next;
    private Beats start;
    private Map<String, Setting> settings;
    private Optional<Beats> each;

    Frame(Block block, Scope scope, Entry entry) {
        this.block = block;
        this.scope = scope;
        this.entry = entry;
        this.start = entry.start();
        this.settings = entry.settings();
        this.each = entry.each();
    }

    /**
     * How a block is entered.
     *
     * @param origin where it was asked for
     * @param callers where the phrases were played that it stands in, the outermost first
     * @param start where it begins
     * @param settings the arguments in force, by name
     * @param each the length in force
     */
    record Entry(
            Origin origin,
            List<Origin> callers,
            Beats start,
            Map<String, Setting> settings,
            Optional<Beats> each,
            Ending ending) {}

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
        if (!entry.ending().again()) {
            return false;
        }
        next = 0;
        start = now;
        settings = entry.settings();
        each = entry.each();
        return true;
    }

    Origin origin() {
        return entry.origin();
    }

    /** Where the phrases were played that it stands in, the outermost first. */
    List<Origin> callers() {
        return entry.callers();
    }

    Scope scope() {
        return scope;
    }

    /** Where this turn of the block began. */
    Beats start() {
        return start;
    }

    /** The arguments in force, by name. */
    Map<String, Setting> settings() {
        return settings;
    }

    void set(String name, Setting setting) {
        Map<String, Setting> more = new HashMap<>(settings);
        more.put(name, setting);
        settings = more;
    }

    Optional<Beats> each() {
        return each;
    }

    void setEach(Beats length) {
        each = Optional.of(length);
    }
}
