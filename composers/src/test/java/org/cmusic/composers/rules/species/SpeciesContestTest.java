package org.cmusic.composers.rules.species;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cmusic.composers.Chance;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.book.RuleFile;
import org.cmusic.composers.rules.search.Search;
import org.cmusic.composers.rules.search.Trace;
import org.cmusic.model.Pitch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many random cantus are set in each species, above and below, at what expense, and what the critic says of it. With
 * {@code -Dcmusic.contest=full} two hundred cantus, with {@code -Dcmusic.contest=1000} as many as it says; else few.
 */
@Tag("contest")
class SpeciesContestTest {
    private static final String SIZE = System.getProperty("cmusic.contest", "");
    private static final int FEW = 30;
    private static final int MANY = 200;
    private static final int COUNT =
            SIZE.equals("full") ? MANY : SIZE.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(SIZE) : FEW;
    private static final long MOST_CHOICES = 30_000;
    private static final double SHARE = 0.99;
    private static final double SECOND = 1e9;
    private static final RuleBook BOOK = RuleFile.usual();
    /** The finals of the modes without signature. */
    private static final List<Pitch> FINALS = List.of("D4", "E4", "F4", "G4", "A4", "C4").stream()
            .map(name -> Pitch.parse(name).orElseThrow())
            .toList();

    private static final List<List<Pitch>> CANTUS = new ArrayList<>();

    @BeforeAll
    static void compose() {
        for (int seed = 0; seed < COUNT; seed++) {
            Chance chance = Chance.of(seed);
            Pitch last = FINALS.get(seed % FINALS.size());
            Cantus cantus = new Cantus(BOOK, chance, new Trace(false));
            CANTUS.add(cantus.compose(new Church(last.fifths(), 0), last, 8 + chance.below(7))
                    .orElseThrow());
        }
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / SECOND;
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "1, false",
        "2, true",
        "2, false",
        "3, true",
        "3, false",
        "4, true",
        "4, false",
        "5, true",
        "5, false"
    })
    void cantusAreSet(int species, boolean above) {
        int solved = 0;
        int faults = 0;
        double[] times = new double[COUNT];
        long choices = 0;
        for (int i = 0; i < COUNT; i++) {
            List<Pitch> cantus = CANTUS.get(i);
            Church mode = new Church(cantus.get(0).fifths(), 0);
            Task task = Task.beside(cantus, 2, above, species, mode);
            SpeciesProblem problem = new SpeciesProblem(task, BOOK);
            Trace trace = new Trace(false);
            double start = seconds();
            Search.End end = new Search<>(problem, Chance.of(i), 2, trace).solve(MOST_CHOICES);
            times[i] = seconds() - start;
            choices += trace.choices();
            if (end == Search.End.FOUND) {
                solved++;
                faults += Judged.faults(task, List.of(problem.voice(0), problem.voice(1)))
                        .size();
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "species %d %s: %d of %d set, %d choices each, CPU median %.3f s, 99 %% %.3f s, most %.3f s, %d faults%n",
                species,
                above ? "above" : "below",
                solved,
                COUNT,
                choices / COUNT,
                times[COUNT / 2],
                times[(int) Math.ceil(SHARE * COUNT) - 1],
                times[COUNT - 1],
                faults);
        assertThat(faults).isZero();
        assertThat(solved).isGreaterThanOrEqualTo((int) Math.floor(SHARE * COUNT));
    }
}
