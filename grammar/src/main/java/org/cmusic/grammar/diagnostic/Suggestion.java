package org.cmusic.grammar.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names near a mistyped one: written in another case, or at most two edits away (insertion, deletion, substitution or
 * transposition of neighbours: the optimal string alignment distance).
 */
public final class Suggestion {

    private static final int FARTHEST = 2;
    private static final int LONGEST_NAME = 100;

    private Suggestion() {}

    /** The candidates near {@code name}, nearest first; equally near ones keep their order. */
    public static List<Candidate> near(String name, Collection<Candidate> candidates) {
        List<List<Candidate>> byDistance = Stream.generate(() -> (List<Candidate>) new ArrayList<Candidate>())
                .limit(FARTHEST + 1)
                .toList();
        long letters = letters(name);
        for (Candidate candidate : candidates) {
            if (mayBeNear(letters, name, candidate.name())) {
                int distance = distance(name, candidate.name());
                if (distance <= reach(name)) {
                    byDistance.get(distance).add(candidate);
                }
            }
        }
        return byDistance.stream().flatMap(List::stream).toList();
    }

    /** Whether one name may have been meant by another. */
    public static boolean isNear(String name, String other) {
        return mayBeNear(letters(name), name, other) && distance(name, other) <= reach(name);
    }

    /** Rules out at little cost what is too long, too short or of other letters: each edit changes at most two of them. */
    private static boolean mayBeNear(long letters, String name, String candidate) {
        return Math.abs(name.length() - candidate.length()) <= FARTHEST
                && Long.bitCount(letters ^ letters(candidate)) <= 2 * FARTHEST;
    }

    /** The set of the letters of a name, whatever their case, folded into 64 bits. */
    private static long letters(String name) {
        long letters = 0;
        for (int i = 0; i < Math.min(name.length(), LONGEST_NAME); i++) {
            letters |= 1L << Character.toLowerCase(Character.toUpperCase(name.charAt(i)));
        }
        return letters;
    }

    /** A name of one or two letters is near to almost everything; only one edit is allowed there. */
    private static int reach(String name) {
        return name.length() <= FARTHEST ? 1 : FARTHEST;
    }

    /** Edits between two names; 0 where only the case differs, {@link Integer#MAX_VALUE} where nothing is shared. */
    static int distance(String a, String b) {
        if (a.equalsIgnoreCase(b)) {
            return 0;
        }
        if (Math.abs(a.length() - b.length()) > FARTHEST || a.length() > LONGEST_NAME) {
            return Integer.MAX_VALUE;
        }
        int edits = edits(a, b);
        return edits >= Math.max(a.length(), b.length()) ? Integer.MAX_VALUE : edits;
    }

    /** The edits between two names, or one more than the farthest as soon as it is clear that they are more. */
    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = step(a, b, i, j, beforeLast, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > FARTHEST) {
                return FARTHEST + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int step(String a, String b, int i, int j, int[] beforeLast, int[] last, int[] row) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(last[j - 1] + cost, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
    }
}
