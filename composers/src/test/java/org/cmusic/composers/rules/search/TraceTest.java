package org.cmusic.composers.rules.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.Chance;
import org.junit.jupiter.api.Test;

class TraceTest {

    /** Numbers in a row, none of them the right one; it counts how often its place is asked for. */
    private static final class Hopeless implements Problem<Integer> {
        private final List<Integer> chosen = new ArrayList<>();
        private int asked;

        @Override
        public boolean isDone() {
            return chosen.size() == 9;
        }

        @Override
        public String place() {
            asked++;
            return "number " + (chosen.size() + 1);
        }

        @Override
        public List<Integer> candidates() {
            return List.of(1, 2, 3, 4);
        }

        @Override
        public void choose(Integer candidate) {
            chosen.add(candidate);
        }

        @Override
        public void takeBack() {
            chosen.remove(chosen.size() - 1);
        }

        @Override
        public Judgement judge() {
            return chosen.size() == 9 ? Judgement.forbidden("never") : Judgement.FREE;
        }
    }

    private static Trace traced(Problem<Integer> problem, boolean inFull) {
        Trace trace = new Trace(inFull);
        assertThat(new Search<>(problem, Chance.of(1), 1, trace).solve(20_000)).isEqualTo(Search.End.GIVEN_UP);
        return trace;
    }

    @Test
    void isBoundedHoweverLongTheSearch() {
        Hopeless problem = new Hopeless();
        Trace trace = traced(problem, true);
        assertThat(trace.lines()).hasSize(500 + 3).anyMatch(line -> line.startsWith("… only the first 500 steps"));
        assertThat(trace.lines().get(0)).isEqualTo("depth 0, number 1: 1, cost 0.0");
        assertThat(problem.asked)
                .isEqualTo(500
                        - trace.lines().stream()
                                .filter(line -> line.contains("anew"))
                                .count());
    }

    @Test
    void countsAndMakesNoTextWhereNothingIsTold() {
        Hopeless problem = new Hopeless();
        Trace trace = traced(problem, false);
        assertThat(problem.asked).isZero();
        assertThat(trace.choices()).isEqualTo(20_000);
        assertThat(trace.lines()).hasSize(2).last().asString().startsWith("rejected by never: ");
    }
}
