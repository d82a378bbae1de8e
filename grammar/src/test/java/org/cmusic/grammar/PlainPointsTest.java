package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Breakpoints that are kept as numbers sound, and are told, as those whose values stand in parentheses. */
class PlainPointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0s: 0, 0.1s: 1, 200ms: 0.5, 1.9999999999s: 0.00341784710148033, 3s: 0",
                "0%: 0, 3.285127%: 0.830020349, 50%: 1, 100%: 0",
                "0s: -60dB, 10ms: -1.5dB, 80%: -3dB, -50ms: -9dB, end: -80dB",
                "0s: 0, -0s: 1, end: 0",
                "0s: 40%, 1s: 100%, end: 0, shape=exp",
                "0s: 0, 1s: 1, end: 0, shape=linear",
                "0s: 0, 1s: 1, end: 0, shape=curve(-3)",
                "0s: 0, 1s: 1dB, end: 0",
                "0s: 1Hz, 1s: 2kHz",
                "0s: 1, 1b: 0.5, 2s: 0",
                "0s: 1, 0.0001s: 0, end: 1",
                "0s: 1, 2s: 0.5, 1s: 0",
                "50%: 1, 20%: 0.5",
                "0s: 1, 5s: 0, end: 1, 6s: 0",
                "-10%: 1, end: 0",
                "1: 1, end: 0",
                "3s: 1",
                "0s: 0, 1s: 99999999999999999, end: 0",
                "0s: 0, 1s: 400oct, end: 0",
                "end: 1",
                "0%: 0, 100%: 1, end: 0",
                "0%: 0, 120%: 1, end: 0",
                "5s: 1, 6s: 0.5, end: 0",
                "0.000000000000000000s: 0.000844220551415513, 0.0001234567890123456s: 0.00012345678901234567, end: 0",
                "0%: 0.0000000000000000000000000012345%, 12.000000000000000001%: 0.98765432109876543, 100%: 0",
                "0.0000000000000000000000012ms: 0, 0.12345678901234567ms: 0.00123456789012345kHz",
            })
    void soundAsOthersDo(String points) {
        String grouped = points.replaceAll(": ([-0-9.a-zA-Z%]+)", ": ($1)");
        for (String field : List.of("env", "bend", "level")) {
            Reading plain = read(field, points);
            Reading other = read(field, grouped);
            assertThat(told(plain)).isEqualTo(told(other));
            assertThat(plain.performance().isPresent())
                    .isEqualTo(other.performance().isPresent());
            if (plain.performance().isPresent()) {
                assertThat(tone(plain)).isEqualTo(tone(other));
            }
        }
    }

    private static Reading read(String field, String points) {
        String score = "cmusic 1 instrument i { param pitch : frequency = 440Hz partial 1 { " + field + " = points("
                + points + ") } } note i at 0s for 4s";
        return ScoreReader.read(
                Source.memory("a.sco", score),
                new ReadingOptions(List.of(), Map.of(), OptionalLong.empty(), Limits.usual()));
    }

    private static List<String> told(Reading reading) {
        return reading.diagnostics().sorted().stream().map(Diagnostic::message).toList();
    }

    private static Object tone(Reading reading) {
        return reading.performance().orElseThrow().notes().next().tone().sines();
    }
}
