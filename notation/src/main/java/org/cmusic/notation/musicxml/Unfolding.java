package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The order in which measures are played, with their repeats and endings. */
final class Unfolding {
    /** The most often that anything is played. */
    static final int MOST_TIMES = 16;

    private final List<Measure> measures;
    private final List<Integer> order = new ArrayList<>();
    private int start;
    private int pass = 1;

    private Unfolding(List<Measure> measures) {
        this.measures = measures;
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

    /** Plays a measure, or passes over it; which one is next. */
    private int after(int number) {
        Measure measure = measures.get(number);
        if (measure.beginsRepeat() && number != start) {
            start = number;
            pass = 1;
        }
        Set<Integer> endings = measure.endings();
        if (!endings.isEmpty() && !endings.contains(pass) && pass <= last(number)) {
            return number + 1;
        }
        order.add(number);
        if (measure.times() > 0) {
            int passes = Math.min(MOST_TIMES, Math.max(measure.times(), last(number)));
            if (pass < passes) {
                pass++;
                return start;
            }
        }
        boolean over = endings.isEmpty() ? measure.times() > 0 : isLastOfEndings(number);
        if (over) {
            start = number + 1;
            pass = 1;
        }
        return number + 1;
    }

    /** The last pass that the endings around a measure name. */
    private int last(int number) {
        if (measures.get(number).endings().isEmpty()) {
            return 0;
        }
        int first = number;
        while (first > start && !measures.get(first - 1).endings().isEmpty()) {
            first--;
        }
        int last = 0;
        for (int i = first; i < measures.size() && !measures.get(i).endings().isEmpty(); i++) {
            for (int ending : measures.get(i).endings()) {
                last = Math.max(last, ending);
            }
        }
        return last;
    }

    private boolean isLastOfEndings(int number) {
        return number + 1 == measures.size()
                || measures.get(number + 1).endings().isEmpty();
    }
}
