package org.cmusic.grammar.diagnostic;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the names that could have been meant into words: the likely ones first, then all. */
final class CandidateList {

    private static final int MOST_SUGGESTED = 3;
    private static final int MOST_LISTED = 20;

    private CandidateList() {}

    static String words(List<Candidate> candidates, int near) {
        String available = Messages.text("candidates.available", Map.of("names", listed(candidates)));
        if (near == 0) {
            return available;
        }
        String names = candidates.stream()
                .limit(Math.min(near, MOST_SUGGESTED))
                .map(CandidateList::placed)
                .collect(Collectors.joining(Messages.text("candidates.or", Map.of())));
        String meant = Messages.text("candidates.meant", Map.of("names", names));
        return candidates.size() == near ? meant : meant + " " + available;
    }

    private static String placed(Candidate candidate) {
        String name = "`" + Printable.shortened(candidate.name()) + "`";
        return candidate
                .definition()
                .map(span -> name + " (" + place(span) + ")")
                .orElse(name);
    }

    private static String place(Span span) {
        return Path.of(span.source().name()).getFileName() + ":" + span.startLine();
    }

    private static String listed(List<Candidate> candidates) {
        String names = candidates.stream()
                .limit(MOST_LISTED)
                .map(candidate -> Printable.shortened(candidate.name()))
                .collect(Collectors.joining(", "));
        int more = candidates.size() - MOST_LISTED;
        return more > 0 ? names + Messages.text("candidates.more", Map.of("count", more)) : names;
    }
}
