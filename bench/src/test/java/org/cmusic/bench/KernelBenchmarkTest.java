package org.cmusic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.bank.KernelChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured sounds, whole and without silence. */
class KernelBenchmarkTest {
    @ParameterizedTest
    @EnumSource
    void eachNoteSounds(KernelChoice kernel) throws IOException {
        KernelBenchmark benchmark = new KernelBenchmark();
        benchmark.kernel = kernel;
        benchmark.compose();
        for (RenderReport report :
                List.of(benchmark.steady(), benchmark.breakpoints(), benchmark.harmonics(), benchmark.vibrato())) {
            assertThat(report.frames()).isEqualTo(PartialBanks.SECONDS * 48_000L);
            assertThat(report.level().peak()).isBetween(0.01, 1.0);
        }
    }
}
