package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.engine.bank.KernelChoice;
import org.cmusic.model.Performance;
import org.junit.jupiter.api.BeforeAll;

/** The same banks by the kernel for long work. */
class LongBankSoundTest extends BankSoundTest {
    @BeforeAll
    static void theKernelIsAnother() {
        assertThat(KernelChoice.of(1e9)).isEqualTo(KernelChoice.MATRIX);
    }

    @Override
    Performance prepared(Performance performance) {
        return LongPerformance.apart(performance);
    }
}
