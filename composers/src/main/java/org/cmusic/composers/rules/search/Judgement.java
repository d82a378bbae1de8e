package org.cmusic.composers.rules.search;

import java.util.List;
import java.util.Objects;

/**
 * What rules say of a choice.
 *
 * @param broken the rule that forbids it; empty if none does
 * @param cost what it costs, zero or more
 * @param reasons the rules that it costs something by
 */
public record Judgement(String broken, double cost, List<String> reasons) {
    /** A good choice. */
    public static final Judgement FREE = new Judgement("", 0, List.of());

    public Judgement {
        Objects.requireNonNull(broken, "broken");
        reasons = List.copyOf(reasons);
    }

    /** A choice that a rule forbids. */
    public static Judgement forbidden(String rule) {
        return new Judgement(rule, 0, List.of());
    }

    public boolean isForbidden() {
        return !broken.isEmpty();
    }
}
