package org.cmusic.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.cmusic.fuzz.random.ByteChoices;
import org.cmusic.fuzz.random.RandomScore;

/** Fuzzes the checker. */
class CheckerFuzzTest {
    private static final Property PROPERTY = new CheckerProperty();

    @FuzzTest
    void text(byte[] bytes) throws Exception {
        PROPERTY.check(bytes);
    }

    @FuzzTest
    void generated(byte[] choices) throws Exception {
        PROPERTY.check(RandomScore.of(new ByteChoices(choices)).getBytes(StandardCharsets.UTF_8));
    }
}
