package org.cmusic.engine;

import org.cmusic.model.Performance;

/** The same banks in a long piece. */
class LongLargeBankSoundTest extends LargeBankSoundTest {
    @Override
    Performance prepared(Performance performance) {
        return LongPerformance.apart(performance);
    }
}
