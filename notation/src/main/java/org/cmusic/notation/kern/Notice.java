package org.cmusic.notation.kern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Findings;

/** What is told of a file. Words of the file that are quoted are cut short, and there are not more than a hundred of them. */
final class Notice {
    private static final int MOST_WORDS = 100;
    private static final int LONGEST_WORD = 24;
    private static final String MORE = "…";

    private final Findings findings = new Findings("kern");
    private final Set<String> words = new HashSet<>();

    /** Where bars are told. */
    Findings findings() {
        return findings;
    }

    void leftOut(String variant, int line, int column) {
        findings.leftOut(variant, line, column);
    }

    /** @param word what the words quote */
    void leftOut(String variant, String word, int line, int column) {
        findings.leftOut(variant, known(word), line, column);
    }

    void mended(String variant, int line, int column) {
        findings.mended(variant, line, column);
    }

    List<Finding> list() {
        return findings.list();
    }

    private String known(String word) {
        String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + MORE : word;
        boolean taken = words.contains(cut) || words.size() < MOST_WORDS && words.add(cut);
        return taken ? cut : MORE;
    }
}
