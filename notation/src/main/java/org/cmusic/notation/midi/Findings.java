package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.notation.Finding;

/** What a reader leaves out or mends: each kind is told once, with its number and the byte of the first. */
final class Findings {
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    /** @param number which of a kind that has many, as the number of a controller; -1 for none */
    private record Kind(String slug, String variant, int number) {}

    private record Tally(int first, int count) {
        Tally and(Tally other) {
            return new Tally(Math.min(first, other.first), count + other.count);
        }
    }

    void leftOut(String variant, int position) {
        count(new Kind("midi-left-out", variant, -1), position);
    }

    void leftOut(String variant, int number, int position) {
        count(new Kind("midi-left-out", variant, number), position);
    }

    void mended(String variant, int position) {
        count(new Kind("midi-mended", variant, -1), position);
    }

    private void count(Kind kind, int position) {
        tallies.merge(kind, new Tally(position, 1), Tally::and);
    }

    /** All of them, by byte. */
    List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        tallies.forEach((kind, tally) -> findings.add(new Finding(
                kind.slug, kind.variant, tally.first, Map.of("count", tally.count, "number", kind.number))));
        findings.sort(Comparator.comparingInt(Finding::position));
        return findings;
    }
}
