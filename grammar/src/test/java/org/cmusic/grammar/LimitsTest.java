package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a score may ask for, from both sides of each limit. */
class LimitsTest {
    private static final String VOICES = """
            cmusic 1
            instrument two { param pitch : frequency  output { signal = clip(sine(pitch) * 0.1) } }
            instrument late { param pitch : frequency  output { signal = delay(sine(pitch) * 0.1, 2s) } }
            instrument wide { param pitch : frequency  output { signal = reverb(sine(pitch) * 0.1, predelay=1s) } }
            instrument shaken { param pitch : frequency  partial 1 {}  output { gain = -20dB * sine(5Hz) } }
            instrument plain { param pitch : frequency  partials n in 1..2 { level = -40dB } }
            """;

    private static Heard read(String score, Limits.Name name, long limit) {
        return Heard.text(
                score,
                new ReadingOptions(
                        List.of(),
                        Map.of(),
                        OptionalLong.empty(),
                        Limits.usual().with(name, limit)));
    }

    @ParameterizedTest
    @CsvSource({
        "notes, 3, 'each 1b A4 C5 E5'",
        "steps, 5, 'each 1b repeat 2 { A4 }'",
        "depth, 2, 'each 1b repeat 1 { repeat 1 { A4 } }'",
        "seconds, 3, 'each 1b A4 C5 E5'",
        "partials, 6, '[A4 C5 E5]:1b'"
    })
    void aPartMayGoAsFarAsTheLimit(String label, long needed, String steps) {
        Limits.Name name = Limits.Name.of(label).orElseThrow();
        String score = VOICES + "part p plays plain { " + steps + " }";
        assertThat(read(score, name, needed).errors()).isEmpty();
        Heard beyond = read(score, name, needed - 1);
        assertThat(beyond.errors()).containsExactly("limit-exceeded");
        assertThat(beyond.told("limit-exceeded").help()).contains("--limit " + label + "=N");
        assertThat(beyond.told("limit-exceeded").span().startLine()).isEqualTo(7);
        assertThat(beyond.reading().performance()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"units, two, 6", "delay, late, 6", "delay, wide, 9", "units, shaken, 3"})
    void unitsAndDelaysAreCountedWhileTheySound(String label, String instrument, long needed) {
        Limits.Name name = Limits.Name.of(label).orElseThrow();
        String score = VOICES + "part p plays " + instrument + " { [A4 C5 E5]:1b rest:60b [A4 C5 E5]:1b }";
        assertThat(read(score, name, needed).errors()).isEmpty();
        assertThat(read(score, name, needed - 1).errors()).containsExactly("limit-exceeded");
    }

    @Test
    void whatEffectsHoldIsCounted() {
        String score = VOICES + """
                effect far { output { signal = echo(input, 20s) } }
                instrument sender { param pitch : frequency  partial 1 { level = -40dB }  output { send far = 0dB } }
                note sender at 0s for 1s pitch=A4
                """;
        assertThat(read(score, Limits.Name.DELAY, 20).errors()).isEmpty();
        assertThat(read(score, Limits.Name.DELAY, 19).errors()).containsExactly("limit-exceeded");
    }

    @Test
    void aFileHasSoManyBytes() {
        String score = VOICES + "note plain at 0s for 1s pitch=A4 // é";
        long length = score.length() + 1;
        assertThat(read(score, Limits.Name.BYTES, length).errors()).isEmpty();
        Heard beyond = read(score, Limits.Name.BYTES, length - 1);
        assertThat(beyond.errors()).contains("limit-exceeded");
        assertThat(beyond.told("limit-exceeded").message())
                .isEqualTo("the file is longer than " + (length - 1) + " bytes");
        assertThat(beyond.told("limit-exceeded").help()).contains("--limit bytes=N");
    }

    @Test
    void phrasesMayPlayEachOtherInALongChainUpToTheLimit() {
        StringBuilder score = new StringBuilder(VOICES + "phrase f0 { A4:1b }\n");
        for (int i = 1; i <= 5000; i++) {
            score.append("phrase f" + i + " { play f" + (i - 1) + " }\n");
        }
        score.append("part p plays plain { play f5000 }");
        assertThat(read(score.toString(), Limits.Name.DEPTH, 200).errors()).containsExactly("limit-exceeded");
        assertThat(read(score.toString(), Limits.Name.DEPTH, 6000).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"part p plays plain { for p in l60 { @p:1b } }", "note plain at 0s for 1s pitch=l60"})
    void listsOfListsDoNotGrowWithoutBound(String use) {
        StringBuilder score = new StringBuilder(VOICES + "let l0 = [A4, C5]\n");
        for (int i = 1; i <= 60; i++) {
            score.append("let l" + i + " = [l" + (i - 1) + ", l" + (i - 1) + "]\n");
        }
        assertThat(read(score + use, Limits.Name.NOTES, 10).errors()).contains("limit-exceeded");
    }
}
