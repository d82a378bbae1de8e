package org.cmusic.composers.rules.book;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.rules.book.RuleSpec.Parameter;

/** The rules that there are. */
public final class RuleCatalog {
    private static final int OCTAVE = 12;
    private static final int WIDEST = 36;
    private static final int MANY = 20;
    private static final int LOWEST = 28;
    private static final int HIGHEST = 84;
    private static final int PERCENT = 100;

    private static final List<RuleSpec> ALL = List.of(
            RuleSpec.of("cantus.leap"),
            RuleSpec.of("cantus.leaps-one-way"),
            RuleSpec.of("cantus.leap-recovery"),
            RuleSpec.of("cantus.tritone-outline"),
            RuleSpec.of("cantus.repetition"),
            RuleSpec.of("cantus.alternation"),
            RuleSpec.of("cantus.range", new Parameter("semitones", OCTAVE / 2, WIDEST)),
            RuleSpec.of("cantus.span", new Parameter("semitones", 0, OCTAVE)),
            RuleSpec.of("cantus.wide", new Parameter("steps", 2, OCTAVE)),
            RuleSpec.of("cantus.leaps", new Parameter("most", 0, MANY)),
            RuleSpec.of("cantus.one-way", new Parameter("most", 2, MANY)),
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
            RuleSpec.of("species.flow"),
            RuleSpec.of("chorale.alto", new Parameter("low", LOWEST, HIGHEST), new Parameter("high", LOWEST, HIGHEST)),
            RuleSpec.of("chorale.tenor", new Parameter("low", LOWEST, HIGHEST), new Parameter("high", LOWEST, HIGHEST)),
            RuleSpec.of("chorale.bass", new Parameter("low", LOWEST, HIGHEST), new Parameter("high", LOWEST, HIGHEST)),
            RuleSpec.of("chorale.spacing", new Parameter("semitones", OCTAVE / 2, WIDEST)),
            RuleSpec.of("chorale.parallel-fifth"),
            RuleSpec.of("chorale.parallel-octave"),
            RuleSpec.of("chorale.unsung"),
            RuleSpec.of("chorale.leap", new Parameter("inside", 1, WIDEST), new Parameter("bass", 1, WIDEST)),
            RuleSpec.of("chorale.seventh"),
            RuleSpec.of("chorale.leading-tone"),
            RuleSpec.of("chorale.hidden"),
            RuleSpec.of("chorale.overlap"),
            RuleSpec.of("chorale.cross-relation"),
            RuleSpec.of("chorale.beginning"),
            RuleSpec.of("chorale.root-close"),
            RuleSpec.of("chorale.final"),
            RuleSpec.of("chorale.final-root"),
            RuleSpec.of("chorale.close"),
            RuleSpec.of("chorale.dominant"),
            RuleSpec.of("chorale.deceptive"),
            RuleSpec.of("chorale.progression"),
            RuleSpec.of("chorale.mediant"),
            RuleSpec.of("chorale.applied"),
            RuleSpec.of("chorale.borrowed"),
            RuleSpec.of("chorale.seventh-chord"),
            RuleSpec.of("chorale.same-chord"),
            RuleSpec.of("chorale.same-over-bar"),
            RuleSpec.of("chorale.inversion"),
            RuleSpec.of("chorale.diminished-root"),
            RuleSpec.of("chorale.third-doubled"),
            RuleSpec.of("chorale.fifth-omitted"),
            RuleSpec.of("chorale.unison"),
            RuleSpec.of("chorale.gap"),
            RuleSpec.of("chorale.effort"),
            RuleSpec.of("chorale.contrary"),
            RuleSpec.of("chorale.same-direction"),
            RuleSpec.of("chorale.same-bass"),
            RuleSpec.of("chorale.bass-leap"),
            RuleSpec.of("chorale.repetition"),
            RuleSpec.of("chorale.passing", new Parameter("share", 0, PERCENT)),
            RuleSpec.of("melody.leap"),
            RuleSpec.of("melody.leap-recovery"),
            RuleSpec.of("melody.leaps-one-way"),
            RuleSpec.of("melody.passing"),
            RuleSpec.of("melody.close"),
            RuleSpec.of("melody.range", new Parameter("semitones", OCTAVE / 2, WIDEST)),
            RuleSpec.of("melody.strong"),
            RuleSpec.of("melody.quick"),
            RuleSpec.of("melody.wide"),
            RuleSpec.of("melody.step"),
            RuleSpec.of("melody.repetition"),
            RuleSpec.of("melody.climax"),
            RuleSpec.of("melody.return"));

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
