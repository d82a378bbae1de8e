package org.cmusic.composers.rules.book;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.rules.book.RuleSpec.Parameter;

/** The rules that there are; docs/rules.md says what each means and where it is from. */
public final class RuleCatalog {
    private static final int OCTAVE = 12;
    private static final int WIDEST = 36;
    private static final int MANY = 20;

    private static final List<RuleSpec> ALL = List.of(
            RuleSpec.of("cantus.leap"),
            RuleSpec.of("cantus.leaps-one-way"),
            RuleSpec.of("cantus.leap-recovery"),
            RuleSpec.of("cantus.tritone-outline"),
            RuleSpec.of("cantus.repetition"),
            RuleSpec.of("cantus.alternation"),
            RuleSpec.of("cantus.range", new Parameter("semitones", OCTAVE / 2, WIDEST)),
            RuleSpec.of("cantus.span", new Parameter("semitones", 0, OCTAVE)),
            RuleSpec.of("cantus.climax"),
            RuleSpec.of("cantus.close"),
            RuleSpec.of("cantus.step"),
            RuleSpec.of("cantus.return"),
            RuleSpec.of("species.dissonance"),
            RuleSpec.of("species.suspension"),
            RuleSpec.of("species.unison"),
            RuleSpec.of("species.parallel-perfect"),
            RuleSpec.of("species.direct-perfect"),
            RuleSpec.of("species.accented-parallel"),
            RuleSpec.of("species.parallel-run", new Parameter("most", 2, MANY)),
            RuleSpec.of("species.crossing"),
            RuleSpec.of("species.spacing", new Parameter("semitones", OCTAVE, WIDEST)),
            RuleSpec.of("species.leap"),
            RuleSpec.of("species.leaps-one-way"),
            RuleSpec.of("species.leap-recovery"),
            RuleSpec.of("species.tritone-outline"),
            RuleSpec.of("species.repetition", new Parameter("two", 1, MANY), new Parameter("more", 1, MANY)),
            RuleSpec.of("species.alternation"),
            RuleSpec.of("species.range", new Parameter("semitones", OCTAVE / 2, WIDEST)),
            RuleSpec.of("species.foreign-note"),
            RuleSpec.of("species.cross-relation"),
            RuleSpec.of("species.beginning"),
            RuleSpec.of("species.ending"),
            RuleSpec.of("species.cadence"),
            RuleSpec.of("species.doubled-leading-tone"),
            RuleSpec.of("species.ligature", new Parameter("share", 1, MANY)),
            RuleSpec.of("species.eighths"),
            RuleSpec.of("species.variety"),
            RuleSpec.of("species.step"),
            RuleSpec.of("species.contrary"),
            RuleSpec.of("species.imperfect"),
            RuleSpec.of("species.weak-unison"),
            RuleSpec.of("species.climax"),
            RuleSpec.of("species.return"),
            RuleSpec.of("species.syncope"),
            RuleSpec.of("species.flow"));

    private RuleCatalog() {}

    /** All of them, by group. */
    public static List<RuleSpec> all() {
        return ALL;
    }

    /** The one of a name. */
    public static Optional<RuleSpec> named(String name) {
        return ALL.stream().filter(spec -> spec.name().equals(name)).findFirst();
    }
}
