package org.cmusic.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader or writer leaves out or mends: each kind is told once, with how often it was met ({@code count}) and the
 * place of the first.
 */
public final class Findings {
    private final String leftOut;
    private final String mended;
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    /**
     * @param format what slugs begin with: {@code kern} gives {@code kern-left-out} and {@code kern-mended}
     */
    public Findings(String format) {
        leftOut = format + "-left-out";
        mended = format + "-mended";
    }

    /** @param what which of a kind that has many: a controller's number, a word of the file */
    private record Kind(String slug, String variant, String what) {}

    /** How often, and where first. */
    private static final class Tally {
        private int count;
        private int line = Integer.MAX_VALUE;
        private int column = Integer.MAX_VALUE;

        void add(int times, int atLine, int atColumn) {
            count += times;
            if (atLine < line || atLine == line && atColumn < column) {
                line = atLine;
                column = atColumn;
            }
        }
    }

    /** Something was left out at a line and column, both from 1. */
    public void leftOut(String variant, int line, int column) {
        leftOut(variant, "", line, column);
    }

    /** As above; {@code what} tells which of its kind, and the words may quote it. */
    public void leftOut(String variant, String what, int line, int column) {
        count(new Kind(leftOut, variant, what), 1, line, column);
    }

    /** Something was mended at a line and column, both from 1. */
    public void mended(String variant, int line, int column) {
        mended(variant, "", line, column);
    }

    /** As above; {@code what} tells which of its kind, and the words may quote it. */
    public void mended(String variant, String what, int line, int column) {
        count(new Kind(mended, variant, what), 1, line, column);
    }

    /** Something was left out so many times, at no place. */
    public void leftOut(String variant, String what, int count) {
        count(new Kind(leftOut, variant, what), count, 1, 1);
    }

    /** Something was mended so many times, at no place. */
    public void mended(String variant, int count) {
        count(new Kind(mended, variant, ""), count, 1, 1);
    }

    private void count(Kind kind, int times, int line, int column) {
        tallies.computeIfAbsent(kind, unmet -> new Tally()).add(times, line, column);
    }

    /** All of them, by place. */
    public List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        tallies.forEach((kind, tally) -> findings.add(new Finding(
                kind.slug, kind.variant, tally.line, tally.column, Map.of("count", tally.count, "what", kind.what))));
        findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return findings;
    }
}
