package org.cmusic.grammar.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
        List<Candidate> near = new ArrayList<>();
        long letters = letters(name);
        for (Candidate candidate : candidates) {
            if (mayBeNear(letters, name, candidate.name()) && distance(name, candidate.name()) <= reach(name)) {
                near.add(candidate);
            }
        }
        near.sort(Comparator.comparingInt(candidate -> distance(name, candidate.name())));
        return near;
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

    private static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + cost, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
