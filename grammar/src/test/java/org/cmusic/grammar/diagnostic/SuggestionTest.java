package org.cmusic.grammar.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static List<String> near(String name, String... names) {
        return Suggestion.near(name, Stream.of(names).map(Candidate::of).toList()).stream()
                .map(Candidate::name)
                .toList();
    }

    @Test
    void nearestFirst() {
        assertThat(near("bel", "swell", "bells", "bell", "drum")).containsExactly("bell", "bells");
    }

    @Test
    void anotherCaseIsNearest() {
        assertThat(near("Decay", "delay", "decay")).containsExactly("decay", "delay");
        assertThat(near("DECAYTIME", "decaytime")).containsExactly("decaytime");
    }

    @Test
    void swappedNeighboursAreOneEdit() {
        assertThat(Suggestion.distance("setp", "step")).isEqualTo(1);
        assertThat(Suggestion.distance("part", "trap")).isGreaterThan(1);
    }

    @Test
    void shortNamesAreNotNearToEverything() {
        assertThat(near("n", "a", "n2", "gain")).containsExactly("n2");
        assertThat(near("xy", "ab", "xyzz")).isEmpty();
        assertThat(near("abc", "xyz")).isEmpty();
    }

    @Test
    void ofVeryManyNamesTheNearestAreKept() {
        List<Candidate> names = IntStream.range(0, 10_000)
                .mapToObj(i -> Candidate.of("other" + i))
                .collect(Collectors.toList());
        names.add(Candidate.of("bell"));
        Diagnostic diagnostic = Diagnostic.at("unknown-name", Span.NOWHERE).suggest("bel", names);
        assertThat(diagnostic.candidates())
                .hasSize(Diagnostic.MOST_CANDIDATES)
                .first()
                .isEqualTo(Candidate.of("bell"));
        Diagnostic near = Diagnostic.at("unknown-name", Span.NOWHERE).suggest("other1", names);
        assertThat(near.near()).isEqualTo(near.fixes().size()).isLessThan(100);
    }
}
