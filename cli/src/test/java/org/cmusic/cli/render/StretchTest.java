package org.cmusic.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cmusic.cli.value.TimeSpan;
import org.cmusic.engine.RenderSettings.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    private static final int RATE = 8000;
    private static final TonePerformance PIECE = new TonePerformance(
            List.of(new TonePerformance.Note("sea", 0, 2, 440, 0.1), new TonePerformance.Note("foam", 1, 2, 660, 0.1)));

    @ParameterizedTest
    @CsvSource({
        "    ,    ,      ,     ,    0, 28000",
        "  1s,    ,      ,     , 8000, 28000",
        "  2b,    ,      ,     , 8000, 28000",
        "    ,  4b,      ,     ,    0, 16000",
        "  1s,  2s,      ,     , 8000, 16000",
        "  1s,  9s,      ,     , 8000, 72000",
        "    ,    , 250ms,     ,    0, 26000",
        "    ,    ,    2s,     ,    0, 40000",
        "    ,    ,    0s,     ,    0, 24000",
        "    ,    ,    1b,     ,    0, 28000",
        "    ,  1s,    1s,     ,    0, 16000",
        "    ,    ,      ,   1s,    0,  8000",
        "  1s,    ,      ,  60s, 8000, 488000",
        "  1s,    ,      ,   4b, 8000, 24000",
        "0.00006s, ,    ,     ,    0, 28000",
        "0.00007s, ,    ,     ,    1, 28000",
    })
    void endsWhereItIsToldTo(String from, String to, String tail, String length, long first, long last) {
        assertThat(stretch(from, to, tail, length).extent(PIECE, RATE))
                .isEqualTo(new Extent(first, OptionalLong.of(last)));
    }

    @ParameterizedTest
    @CsvSource({"5s, , , ", "2s, 1s, , ", "1s, 1s, , ", " , , , 0s", " , 0s, , "})
    void isNeverEmpty(String from, String to, String tail, String length) {
        assertThatThrownBy(() -> stretch(from, to, tail, length).extent(PIECE, RATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is nothing from")
                .hasMessageContaining("the piece lasts 3.500 s");
    }

    @Test
    void aPieceWithoutNotesHasNoSamples() {
        assertThat(stretch(null, null, null, null).extent(new TonePerformance(List.of()), RATE))
                .isEqualTo(new Extent(0, OptionalLong.of(0)));
    }

    private static Stretch stretch(String from, String to, String tail, String length) {
        return new Stretch(time(from), time(to), time(tail), time(length));
    }

    private static Optional<TimeSpan> time(String text) {
        return Optional.ofNullable(text).map(TimeSpan::parse);
    }
}
