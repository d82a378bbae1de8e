package org.cmusic.composers.rules.species;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.Chance;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.search.Search;
import org.cmusic.composers.rules.search.Trace;
import org.cmusic.model.Pitch;

/**
 * Composes cantus that can be set: not every melody that keeps the rules of a cantus can have a voice beside it. What has no
 * counterpoint in the first species, above and below, is thrown away.
 */
public final class Cantus {
    private static final int MOST_ATTEMPTS = 50;
    private static final long MOST_CHOICES = 30_000;
    private static final long CHOICES_TO_SET = 3_000;
    private static final double FREEDOM = 2;
    private static final int BELOW = 5;
    private static final int ABOVE = 12;
    private static final int MIDDLE = 4;

    private final RuleBook book;
    private final Chance chance;
    private final Trace trace;

    public Cantus(RuleBook book, Chance chance, Trace trace) {
        this.book = book;
        this.chance = chance;
        this.trace = trace;
    }

    /**
     * A cantus; empty if none is found. It is looked for in the middle, where there is room on both sides.
     *
     * @param theFinal the note that it begins and ends with
     * @param length how many notes, at least three
     */
    public Optional<List<Pitch>> compose(Church mode, Pitch theFinal, int length) {
        Pitch middle = Pitch.ofFifths(theFinal.fifths(), MIDDLE);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            CantusProblem problem = new CantusProblem(book, mode, middle, length, BELOW, ABOVE);
            Search.End end = new Search<>(problem, chance, FREEDOM, trace).solve(MOST_CHOICES);
            if (end != Search.End.FOUND) {
                return Optional.empty();
            }
            if (isSet(problem.notes(), mode, true) && isSet(problem.notes(), mode, false)) {
                return Optional.of(moved(problem.notes(), theFinal.octave() - MIDDLE));
            }
        }
        return Optional.empty();
    }

    private static List<Pitch> moved(List<Pitch> cantus, int octaves) {
        return cantus.stream()
                .map(pitch -> Pitch.ofFifths(pitch.fifths(), pitch.octave() + octaves))
                .toList();
    }

    private boolean isSet(List<Pitch> cantus, Church mode, boolean above) {
        SpeciesProblem problem = new SpeciesProblem(Task.beside(cantus, 2, above, 1, mode), book);
        return new Search<>(problem, chance, FREEDOM, trace).solve(CHOICES_TO_SET) == Search.End.FOUND;
    }
}
