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
    @CsvSource({"PLAIN, 10", "PLAIN, 250", "MATRIX, 10", "MATRIX, 250"})
    void allNotesSound(KernelChoice kernel, int partials) throws IOException {
        KernelBenchmark benchmark = new KernelBenchmark();
        benchmark.kernel = kernel;
        benchmark.partials = partials;
        benchmark.compose();
        for (RenderReport report :
                List.of(benchmark.steady(), benchmark.breakpoints(), benchmark.harmonics(), benchmark.vibrato())) {
            assertThat(report.frames()).isEqualTo(PartialBanks.SECONDS * 48_000L);
            assertThat(report.level().peak()).isBetween(0.01, 1.0);
        }
    }
}
