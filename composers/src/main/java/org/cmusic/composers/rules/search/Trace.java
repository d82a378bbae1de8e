package org.cmusic.composers.rules.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a search tells of itself: its first steps one by one, and all of it in numbers. */
public final class Trace {
    private static final int MOST_LINES = 500;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Long> rejections = new TreeMap<>();
    private final boolean inFull;
    private long choices;
    private long candidates;
    private int deepest;
    private int restarts;

    /** @param inFull whether steps are told one by one */
    public Trace(boolean inFull) {
        this.inFull = inFull;
    }

    void choice(int depth) {
        choices++;
        deepest = Math.max(deepest, depth);
    }

    void candidate(int depth, Supplier<String> place, Object candidate, Judgement judgement) {
        candidates++;
        if (judgement.isForbidden()) {
            rejections.merge(judgement.broken(), 1L, Long::sum);
        }
        if (tells()) {
            tell(depth, place.get() + ": " + candidate + ", " + verdict(judgement));
        }
    }

    private static String verdict(Judgement judgement) {
        return judgement.isForbidden()
                ? "no: " + judgement.broken()
                : "cost " + Math.round(10 * judgement.cost()) / 10.0
                        + (judgement.reasons().isEmpty() ? "" : " for " + String.join(", ", judgement.reasons()));
    }

    void chosen(int depth, Supplier<String> place, Object candidate) {
        if (tells()) {
            tell(depth, place.get() + ": takes " + candidate);
        }
    }

    void back(int depth, Supplier<String> place) {
        if (tells()) {
            tell(depth, place.get() + ": goes back");
        }
    }

    void restart(long length) {
        restarts++;
        if (tells()) {
            tell(0, "begins anew after " + length + " choices");
        }
    }

    /** Whether another step is told; else no text is made. */
    private boolean tells() {
        return inFull && lines.size() < MOST_LINES;
    }

    private void tell(int depth, String text) {
        lines.add("depth " + depth + ", " + text);
    }

    /** How many choices were made. */
    public long choices() {
        return choices;
    }

    /** How often it began anew. */
    public int restarts() {
        return restarts;
    }

    /** All that is told. */
    public List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (lines.size() == MOST_LINES) {
            all.add("… only the first " + MOST_LINES + " steps are told");
        }
        all.add(choices + " choices among " + candidates + " candidates, " + restarts + " new beginnings, at most "
                + deepest + " deep");
        rejections.forEach((rule, count) -> all.add("rejected by " + rule + ": " + count));
        return all;
    }
}
