package org.cmusic.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Suggestion;

/** What could have been meant by a name that there is not. */
final class Meant {
    private static final int MOST_NAMES = 24;

    private Meant() {}

    /** {@code did you mean …?} with the names near to a wrong one, or all that there are. */
    static String among(String wrong, Stream<String> names) {
        List<Candidate> all = names.map(Candidate::of).toList();
        List<Candidate> near = Suggestion.near(wrong, all);
        if (!near.isEmpty()) {
            return "did you mean " + joined(near, " or ") + "?";
        }
        return all.isEmpty() ? "there is none" : "there is " + joined(all, ", ");
    }

    /** The names in backquotes, not too many of them. */
    static String joined(List<Candidate> names, String between) {
        String some = names.stream()
                .limit(MOST_NAMES)
                .map(name -> "`" + name.name() + "`")
                .collect(Collectors.joining(between));
        return names.size() > MOST_NAMES ? some + ", … " + (names.size() - MOST_NAMES) + " more" : some;
    }
}
