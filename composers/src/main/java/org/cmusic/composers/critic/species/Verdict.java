package org.cmusic.composers.critic.species;

import java.util.ArrayList;
import java.util.List;

/** What the judges of an exercise find. */
final class Verdict {
    private final List<SpeciesFault> faults = new ArrayList<>();

    void add(SpeciesRule rule, int at, int line) {
        add(rule, at, line, line);
    }

    void add(SpeciesRule rule, int at, int line, int other) {
        SpeciesFault fault = new SpeciesFault(rule, at, line, other);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** By time. */
    List<SpeciesFault> faults() {
        return faults.stream().sorted(SpeciesFault.BY_PLACE).toList();
    }
}
