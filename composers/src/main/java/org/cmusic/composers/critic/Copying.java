package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What melodies share with those of a corpus, in any transposition and at any tempo: runs of steps, each an interval with
 * the ratio of the lengths around it. Voices of a piece are compared one by one.
 */
public final class Copying {
    private static final int[] RATES = {4, 8};
    private static final int SHORTEST = 4;

    private final List<Source> sources = new ArrayList<>();
    private final Map<List<String>, List<Place>> places = new HashMap<>();
    private final Map<Integer, Set<List<String>>> runs = new HashMap<>();

    private record Source(String name, List<String> steps) {}

    private record Place(int source, int step) {}

    /**
     * The longest run that a melody shares with one of the corpus.
     *
     * @param notes how many notes it has, 0 for none longer than four
     * @param source the name of the piece it is in; empty for none
     * @param from the note of the melody with which it begins, from 0
     * @param inSource the note of the source with which it begins, from 0
     */
    public record Run(int notes, String source, int from, int inSource) {
        static final Run NONE = new Run(0, "", 0, 0);
    }

    /** Adds a melody to the corpus. */
    public void add(String name, Melody melody) {
        List<String> steps = melody.steps();
        int source = sources.size();
        sources.add(new Source(name, steps));
        for (int i = 0; i + SHORTEST <= steps.size(); i++) {
            places.computeIfAbsent(steps.subList(i, i + SHORTEST), run -> new ArrayList<>())
                    .add(new Place(source, i));
        }
        for (int length : RATES) {
            Set<List<String>> known = runs.computeIfAbsent(length, key -> new HashSet<>());
            for (int i = 0; i + length <= steps.size(); i++) {
                known.add(steps.subList(i, i + length));
            }
        }
    }

    /** The longest run that a melody shares with the corpus; of equals the first. */
    public Run longest(Melody melody) {
        List<String> steps = melody.steps();
        Run best = Run.NONE;
        for (int i = 0; i + Math.max(SHORTEST, best.notes) <= steps.size(); i++) {
            for (Place place : places.getOrDefault(steps.subList(i, i + SHORTEST), List.of())) {
                Source source = sources.get(place.source);
                boolean isTooLate = source.steps.size() - place.step < best.notes;
                if (isTooLate || isWithinRun(steps, i, source.steps, place.step)) {
                    continue;
                }
                int length = common(steps, i, source.steps, place.step);
                if (length + 1 > best.notes) {
                    best = new Run(length + 1, source.name, i, place.step);
                }
            }
        }
        return best;
    }

    /** Whether a run that goes through both places begins before them: it has been looked at. */
    private static boolean isWithinRun(List<String> one, int at, List<String> other, int there) {
        return at > 0 && there > 0 && one.get(at - 1).equals(other.get(there - 1));
    }

    /** How many steps are the same from two places on. */
    private static int common(List<String> one, int at, List<String> other, int there) {
        int most = Math.min(one.size() - at, other.size() - there);
        int length = 0;
        while (length < most && one.get(at + length).equals(other.get(there + length))) {
            length++;
        }
        return length;
    }

    /**
     * The share of a melody's runs of so many steps that are in the corpus, 0 to 1.
     *
     * @param length 4 or 8
     */
    public double rate(Melody melody, int length) {
        List<String> steps = melody.steps();
        int count = steps.size() - length + 1;
        Set<List<String>> known = runs.getOrDefault(length, Set.of());
        int copied = 0;
        for (int i = 0; i < count; i++) {
            copied += known.contains(steps.subList(i, i + length)) ? 1 : 0;
        }
        return count <= 0 ? 0 : (double) copied / count;
    }
}
