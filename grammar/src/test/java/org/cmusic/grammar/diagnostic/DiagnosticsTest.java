package org.cmusic.grammar.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final Source A = Source.memory("a.sco", "");
    private static final Source B = Source.memory("b.sco", "");

    private static Diagnostic at(String slug, Source source, int line, int column) {
        return Diagnostic.at(slug, Span.at(source, line, column));
    }

    @Test
    void theSameAtTheSamePlaceIsKeptOnce() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(at("syntax", A, 1, 1));
        diagnostics.add(at("syntax", A, 1, 1));
        diagnostics.add(at("bad-note", A, 1, 1));
        diagnostics.add(at("click", A, 1, 1));
        assertThat(diagnostics.errors()).isEqualTo(2);
        assertThat(diagnostics.warnings()).isEqualTo(1);
    }

    @Test
    void sortedByFileAndPlace() {
        Diagnostics diagnostics = new Diagnostics();
        List<Diagnostic> wanted =
                List.of(at("syntax", A, 1, 9), at("syntax", A, 2, 1), at("click", A, 10, 1), at("syntax", B, 1, 1));
        List.of(3, 1, 2, 0).forEach(i -> diagnostics.add(wanted.get(i)));
        assertThat(diagnostics.sorted()).isEqualTo(wanted);
    }

    @Test
    void veryManyMistypedNamesAreComparedWithVeryManyOthersAtFirstOnly() {
        List<Candidate> names = IntStream.range(0, 10_000)
                .mapToObj(i -> Candidate.of("name" + i))
                .toList();
        Diagnostics diagnostics = new Diagnostics();
        AtomicInteger compared = new AtomicInteger();
        for (int line = 1; line <= 20_000; line++) {
            Diagnostic suggesting = diagnostics.suggesting(at("unknown-name", A, line, 1), "nmae7", () -> {
                compared.incrementAndGet();
                return names;
            });
            assertThat(suggesting.near() > 0).isEqualTo(compared.get() == line);
        }
        assertThat(compared).hasValueBetween(100, 2000);
    }

    @Test
    void millionsDoNotFillTheMemory() {
        Diagnostics diagnostics = new Diagnostics();
        for (int line = 1; line <= 1_000_000; line++) {
            diagnostics.add(at("click", A, line, 1));
        }
        diagnostics.add(at("syntax", A, 2_000_000, 1));
        assertThat(diagnostics.warnings()).isEqualTo(1_000_000);
        assertThat(diagnostics.sorted()).hasSizeLessThan(50_000);
        assertThat(diagnostics.dropped() + diagnostics.sorted().size()).isEqualTo(1_000_001);
        assertThat(diagnostics.errors()).isEqualTo(1);
    }
}
