package org.cmusic.cli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
    @ParameterizedTest
    @CsvSource({"30s, 30", "500ms, 0.5", "0.1s, 0.1", "2.5 s, 2.5", "0s, 0", "1ms, 0.001"})
    void readsSeconds(String text, double seconds) {
        assertThat(TimeSpan.parse(text)).isEqualTo(new TimeSpan.InSeconds(seconds));
    }

    @Test
    void readsBeatsExactly() {
        assertThat(TimeSpan.parse("8b")).isEqualTo(new TimeSpan.InBeats(Beats.of(8)));
        assertThat(TimeSpan.parse("1/3b")).isEqualTo(new TimeSpan.InBeats(Beats.of(1, 3)));
        assertThat(TimeSpan.parse("2.5b")).isEqualTo(new TimeSpan.InBeats(Beats.of(5, 2)));
    }

    @Test
    void beatsFollowTheTempoAndSecondsDoNot() {
        TempoMap tempo = TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 120), TempoMark.change(Beats.of(4), 60)));
        assertThat(TimeSpan.parse("8b").after(0, tempo)).isEqualTo(6);
        assertThat(TimeSpan.parse("2b").after(1, tempo)).isEqualTo(2);
        assertThat(TimeSpan.parse("2b").after(2, tempo)).isEqualTo(4);
        assertThat(TimeSpan.parse("8s").after(2, tempo)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b", "-1s", "1/0b", "1/b", "1e3s", "3 beats", "1:30", "inf", "NaNs"})
    void saysWhatToWriteInsteadOfNoise(String text) {
        assertThatThrownBy(() -> TimeSpan.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`" + text + "` is not a time")
                .hasMessageContaining("`8b`");
    }

    @Test
    void asksForTheUnitOfABareNumber() {
        assertThatThrownBy(() -> TimeSpan.parse("30")).hasMessageContaining("`30s` or `30b`");
    }

    @Test
    void writesOnlyBeatsAsFractions() {
        assertThatThrownBy(() -> TimeSpan.parse("1/2s")).hasMessageContaining("only beats are written as fractions");
    }
}
