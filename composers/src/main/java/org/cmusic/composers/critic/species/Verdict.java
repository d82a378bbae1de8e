package org.cmusic.composers.critic.species;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the judges of an exercise find. */
final class Verdict {
    private final Set<SpeciesFault> faults = new HashSet<>();

    void add(SpeciesRule rule, int at, int line) {
        add(rule, at, line, line);
    }

    void add(SpeciesRule rule, int at, int line, int other) {
        faults.add(new SpeciesFault(rule, at, line, other));
    }

    /** By time. */
    List<SpeciesFault> faults() {
        return faults.stream().sorted(SpeciesFault.BY_PLACE).toList();
    }
}
