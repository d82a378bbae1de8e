package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A directive {@code %%score} or {@code %%staves}: which voices there are, and which of them are one part. */
final class Scoring {
    private static final Pattern WORD = Pattern.compile("[(){}\\[\\]|*+]|[^\\s(){}\\[\\]|*+]+");

    private Scoring() {}

    /** The voices of each part, as they are ordered: voices in parentheses are one part. */
    static List<List<String>> read(String value) {
        List<List<String>> parts = new ArrayList<>();
        Set<String> met = new HashSet<>();
        boolean together = false;
        boolean begun = false;
        Matcher matcher = WORD.matcher(value);
        while (matcher.find()) {
            String word = matcher.group();
            switch (word) {
                case "(" -> {
                    together = true;
                    begun = false;
                }
                case ")" -> together = false;
                case "{", "}", "[", "]", "|", "*", "+" -> {
                    // braces and bars are for the eye
                }
                default -> {
                    if (met.add(word)) {
                        if (!together || !begun) {
                            parts.add(new ArrayList<>());
                        }
                        parts.get(parts.size() - 1).add(word);
                        begun = together;
                    }
                }
            }
        }
        return parts;
    }
}
