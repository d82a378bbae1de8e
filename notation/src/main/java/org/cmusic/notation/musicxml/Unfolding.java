package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The order in which measures are played, with their repeats and endings. */
final class Unfolding {
    /** The most often that anything is played. */
    static final int MOST_TIMES = 16;

    private final List<Measure> measures;
    private final int[] lastPasses;
    private final List<Integer> order = new ArrayList<>();
    private int start;
    private int pass = 1;

    private Unfolding(List<Measure> measures) {
        this.measures = measures;
        this.lastPasses = lastPasses(measures);
    }

    /** The numbers of the measures, in the order in which they are played. */
    static List<Integer> order(List<Measure> measures) {
        Unfolding unfolding = new Unfolding(measures);
        int next = 0;
        while (next < measures.size()) {
            next = unfolding.after(next);
        }
        return unfolding.order;
    }

    /** Of each measure the last pass that the endings name among which it is; 0 for one in no ending. */
    private static int[] lastPasses(List<Measure> measures) {
        int[] last = new int[measures.size()];
        int first = 0;
        for (int number = 0; number < last.length; number++) {
            int highest = 0;
            for (int ending : measures.get(number).endings()) {
                highest = Math.max(highest, ending);
            }
            last[first] = Math.max(last[first], highest);
            if (number + 1 == last.length || !areOneGroup(measures.get(number), measures.get(number + 1))) {
                Arrays.fill(last, first, number + 1, last[first]);
                first = number + 1;
            }
        }
        return last;
    }

    /** Whether two measures that follow each other are in the endings of one repeat. */
    private static boolean areOneGroup(Measure one, Measure next) {
        return !one.endings().isEmpty() && !next.endings().isEmpty() && !next.beginsRepeat();
    }

    /** Plays a measure, or passes over it; which one is next. */
    private int after(int number) {
        Measure measure = measures.get(number);
        if (measure.beginsRepeat() && number != start) {
            startAt(number);
        }
        Set<Integer> endings = measure.endings();
        if (!endings.isEmpty() && !endings.contains(pass)) {
            if (isLastOfEndings(number)) {
                startAt(number + 1);
            }
            return number + 1;
        }
        order.add(number);
        if (measure.times() > 0) {
            int passes = Math.min(MOST_TIMES, Math.max(measure.times(), lastPasses[number]));
            if (pass < passes) {
                pass++;
                return start;
            }
        }
        boolean over = endings.isEmpty() ? measure.times() > 0 : isLastOfEndings(number);
        if (over) {
            startAt(number + 1);
        }
        return number + 1;
    }

    private void startAt(int number) {
        start = number;
        pass = 1;
    }

    private boolean isLastOfEndings(int number) {
        return number + 1 == measures.size() || !areOneGroup(measures.get(number), measures.get(number + 1));
    }
}
