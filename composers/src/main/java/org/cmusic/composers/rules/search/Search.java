package org.cmusic.composers.rules.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cmusic.composers.Chance;

/**
 * Recursive search with backtracking. Of what the rules allow, the cheapest comes first, and among what costs about the same
 * chance decides; where a run gets lost, another begins.
 *
 * @param <C> what can be chosen
 */
public final class Search<C> {
    /** How a search ended. */
    public enum End {
        /** All is chosen. */
        FOUND,
        /** All was tried: there is no solution. */
        IMPOSSIBLE,
        /** As much was tried as may be. */
        GIVEN_UP
    }

    private static final long RUN = 500;

    private final Problem<C> problem;
    private final Chance chance;
    private final double freedom;
    private final Trace trace;
    private long left;
    private int depth;

    private record Option<C>(C candidate, double rank) {}

    /**
     * @param freedom how much cheaper something must be to come first for sure
     */
    public Search(Problem<C> problem, Chance chance, double freedom, Trace trace) {
        this.problem = problem;
        this.chance = chance;
        this.freedom = freedom;
        this.trace = trace;
    }

    /**
     * Looks for a solution. The problem holds it afterwards, or else is as it was.
     *
     * @param most how many choices to make at most
     */
    public End solve(long most) {
        long spent = 0;
        for (int run = 1; spent < most; run++) {
            long length = Math.min(RUN * Luby.length(run), most - spent);
            left = length;
            if (extend()) {
                return End.FOUND;
            }
            if (left > 0) {
                return End.IMPOSSIBLE;
            }
            spent += length;
            trace.restart(length);
        }
        return End.GIVEN_UP;
    }

    private boolean extend() {
        if (problem.isDone()) {
            return true;
        }
        for (Option<C> option : options()) {
            if (left <= 0) {
                return false;
            }
            left--;
            trace.choice(depth);
            trace.chosen(depth, problem::place, option.candidate());
            problem.choose(option.candidate());
            depth++;
            boolean found = extend();
            depth--;
            if (found) {
                return true;
            }
            problem.takeBack();
        }
        trace.back(depth, problem::place);
        problem.nothingFollows();
        return false;
    }

    private List<Option<C>> options() {
        List<Option<C>> options = new ArrayList<>();
        for (C candidate : problem.candidates()) {
            problem.choose(candidate);
            Judgement judgement = problem.judge();
            problem.takeBack();
            trace.candidate(depth, problem::place, candidate, judgement);
            if (!judgement.isForbidden()) {
                options.add(new Option<>(candidate, judgement.cost() + freedom * chance.uniform()));
            }
        }
        options.sort(Comparator.comparingDouble(Option::rank));
        return options;
    }

    /** How many solutions there are, counted one by one; costs are left out of account. */
    public long count() {
        if (problem.isDone()) {
            return 1;
        }
        long count = 0;
        for (C candidate : problem.candidates()) {
            problem.choose(candidate);
            if (!problem.judge().isForbidden()) {
                count += count();
            }
            problem.takeBack();
        }
        return count;
    }
}
