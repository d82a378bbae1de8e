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
    private static final Comparator<Place> BY_PLACE =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    private static final Place NOWHERE = new Place(1, 1);

    private final String format;
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    /**
     * @param format what slugs begin with: {@code kern} gives {@code kern-left-out} and {@code kern-mended}
     */
    public Findings(String format) {
        this.format = format;
    }

    private record Place(int line, int column) {}

    /** @param what which of a kind that has many: a controller's number, a word of the file */
    private record Kind(String slug, String variant, String what) {}

    private record Tally(Place first, int count) {
        Tally and(Tally other) {
            Place earlier = BY_PLACE.compare(other.first, first) < 0 ? other.first : first;
            return new Tally(earlier, count + other.count);
        }
    }

    /** Something was left out at a line and column, both from 1. */
    public void leftOut(String variant, int line, int column) {
        leftOut(variant, "", line, column);
    }

    /** As above; {@code what} tells which of its kind, and the words may quote it. */
    public void leftOut(String variant, String what, int line, int column) {
        count(new Kind(format + "-left-out", variant, what), line, column);
    }

    /** Something was mended at a line and column, both from 1. */
    public void mended(String variant, int line, int column) {
        mended(variant, "", line, column);
    }

    /** As above; {@code what} tells which of its kind, and the words may quote it. */
    public void mended(String variant, String what, int line, int column) {
        count(new Kind(format + "-mended", variant, what), line, column);
    }

    /** Something was left out so many times, at no place. */
    public void leftOut(String variant, String what, int count) {
        tallies.merge(new Kind(format + "-left-out", variant, what), new Tally(NOWHERE, count), Tally::and);
    }

    /** Something was mended so many times, at no place. */
    public void mended(String variant, int count) {
        tallies.merge(new Kind(format + "-mended", variant, ""), new Tally(NOWHERE, count), Tally::and);
    }

    private void count(Kind kind, int line, int column) {
        tallies.merge(kind, new Tally(new Place(line, column), 1), Tally::and);
    }

    /** All of them, by place. */
    public List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        tallies.forEach((kind, tally) -> findings.add(new Finding(
                kind.slug,
                kind.variant,
                tally.first.line,
                tally.first.column,
                Map.of("count", tally.count, "what", kind.what))));
        findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return findings;
    }
}
