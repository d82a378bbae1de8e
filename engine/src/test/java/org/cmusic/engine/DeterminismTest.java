package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.Performance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither block size nor threads change a bit. */
class DeterminismTest {
    private static final RenderSettings PLAIN =
            RenderSettings.of(8000, 2).withThreads(1).withBlockSize(256);

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 64, 255, 1000, 20_000})
    void blockSizes(int blockSize) {
        HandmadePerformance performance = VariedPerformance.of(1);
        assertSame(performance, PLAIN.withBlockSize(blockSize));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void threads(int threads) {
        HandmadePerformance performance = VariedPerformance.of(2);
        assertSame(performance, PLAIN.withThreads(threads));
        assertSame(performance, PLAIN.withThreads(threads).withBlockSize(100));
    }

    @Test
    void runs() {
        assertSame(VariedPerformance.of(3), PLAIN);
    }

    @Test
    void longWork() {
        assertSame(
                LongPerformance.apart(VariedPerformance.of(4)),
                PLAIN.withThreads(2).withBlockSize(1000));
        assertSame(LongPerformance.apart(VariedPerformance.of(4)), PLAIN.withBlockSize(33));
    }

    private static void assertSame(Performance performance, RenderSettings settings) {
        Recording plain = new Recording();
        RenderReport plainReport = plain.render(performance, PLAIN, Stems.NONE);
        Recording other = new Recording();
        RenderReport otherReport = other.render(performance, settings, Stems.NONE);
        assertThat(other.channels()).isDeepEqualTo(plain.channels());
        assertThat(otherReport).isEqualTo(plainReport);
        assertThat(plainReport.level().peak()).isGreaterThan(0.1);
    }
}
