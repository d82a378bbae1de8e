package org.cmusic.composers.rules.species;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.Chance;
import org.cmusic.composers.rules.book.RuleFile;
import org.cmusic.composers.rules.search.Search;
import org.cmusic.composers.rules.search.Trace;
import org.cmusic.model.Pitch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The search finds as many solutions as there are: every row of notes within a range is written down and given to the
 * critic, which knows nothing of the search.
 */
class CountingTest {
    private static final Church DORIAN = new Church(2, 0);
    private static final Pitch D4 = Pitch.parse("D4").orElseThrow();

    /** Each cantus in dorian of some length within a sixth above the final. */
    static List<List<Pitch>> cantus(int length) {
        List<List<Pitch>> all = new ArrayList<>();
        List<Pitch> scale = DORIAN.pitches(D4.midi(), D4.midi() + 9, false);
        enumerate(scale, length, new ArrayList<>(), all);
        return all;
    }

    private static void enumerate(List<Pitch> scale, int length, List<Pitch> row, List<List<Pitch>> all) {
        if (row.size() == length) {
            boolean closed = row.get(0).equals(D4)
                    && row.get(length - 1).equals(D4)
                    && row.get(length - 2).diatonicStep() == D4.diatonicStep() + 1;
            if (closed
                    && org.cmusic.composers.critic.species.Counterpoint.faultsOfCantus(Judged.cantus(row), 0)
                            .isEmpty()) {
                all.add(List.copyOf(row));
            }
            return;
        }
        for (Pitch pitch : scale) {
            row.add(pitch);
            enumerate(scale, length, row, all);
            row.remove(row.size() - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"3", "4", "5", "6", "7"})
    void asManyCantusAsTheCriticLetsPass(int length) {
        CantusProblem problem = new CantusProblem(
                RuleFile.read("cantus.span off\ncantus.one-way off\ncantus.wide off\ncantus.leaps off"),
                DORIAN,
                D4,
                length,
                0,
                9);
        long found = new Search<>(problem, Chance.of(0), 1, new Trace(false)).count();
        assertThat(found).isEqualTo(cantus(length).size());
    }

    @ParameterizedTest
    @CsvSource({
        // species, length of the cantus, above, lowest and highest key
        "1, 3, true, 69, 77",
        "1, 4, true, 69, 77",
        "1, 5, true, 69, 76",
        "2, 3, true, 67, 76",
        "3, 3, true, 71, 74",
        "4, 4, true, 69, 77"
    })
    void asManyInTwoVoicesAsTheCriticLetsPass(int species, int length, boolean above, int low, int high) {
        long all = 0;
        for (List<Pitch> cantus : cantus(length)) {
            Task.Range range = new Task.Range(low, high);
            Task task = new Task(cantus, List.of(range, range), above ? 1 : 0, above ? 0 : 1, species, DORIAN);
            SpeciesProblem problem = new SpeciesProblem(task, RuleFile.usual());
            long found = new Search<>(problem, Chance.of(0), 1, new Trace(false)).count();
            assertThat(found).as("%s", cantus).isEqualTo(new Enumeration(task).count());
            all += found;
        }
        assertThat(all).isPositive();
    }
}
