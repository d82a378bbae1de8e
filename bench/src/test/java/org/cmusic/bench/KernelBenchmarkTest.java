package org.cmusic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.bank.KernelChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured sounds, whole and without silence. */
class KernelBenchmarkTest {
    @ParameterizedTest
    @CsvSource({"PLAIN, 10, false", "PLAIN, 250, false", "MATRIX, 10, false", "MATRIX, 250, false", "PLAIN, 10, true"})
    void allNotesSound(KernelChoice kernel, int partials, boolean together) throws IOException {
        KernelBenchmark benchmark = new KernelBenchmark();
        benchmark.kernel = kernel;
        benchmark.partials = partials;
        benchmark.together = together;
        benchmark.compose();
        for (RenderReport report :
                List.of(benchmark.steady(), benchmark.breakpoints(), benchmark.harmonics(), benchmark.vibrato())) {
            assertThat(report.frames()).isEqualTo(PartialBanks.SECONDS * 48_000L);
            assertThat(report.level().peak()).isBetween(0.01, 1.0);
        }
    }
}
