package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The `amp` of a generator is a level; what moves as a number is an amplitude there. */
class AmplitudeSignalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sine(200Hz) * 0.3 + 0.5",
                "linear(0.5) * sine(200Hz)",
                "adsr(release=50ms)",
                "points(0s: 0, 50%: 0.4, end: 0)",
                "0.5 + lfo(rate=3Hz, depth=0.2)",
                "random(4Hz)",
                "points(0s: -40dB, end: -6dB)"
            })
    void whatMovesIsTaken(String amplitude) {
        assertThat(errors(amplitude)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "2Hz", "sine(2Hz) * 3Hz", "points(0s: 0ct, end: 3ct)"})
    void nothingElseIs(String amplitude) {
        assertThat(errors(amplitude)).containsExactly("unit-mismatch");
    }

    private static List<String> errors(String amplitude) {
        String members = "output { signal = sine(pitch, amp=%s) }".formatted(amplitude);
        return Heard.note(members, "at 0s for 2s pitch=440Hz").errors();
    }
}
