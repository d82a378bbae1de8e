package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Severity;
import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.api.Test;

/** All mistakes of a score are told in one reading, each once. */
class FiftyMistakesTest {

    @Test
    void fiftyMistakesAreFiftyErrors() {
        Path file = Path.of("src/test/resources/diagnostics/check/fifty.sco");
        Reading reading = ScoreReader.read(Source.file(file), ReadingOptions.plain());
        List<Diagnostic> errors = reading.diagnostics().sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).hasSize(50);
        assertThat(errors).extracting(Diagnostic::span).doesNotHaveDuplicates();
        assertThat(reading.performance()).isEmpty();
    }
}
