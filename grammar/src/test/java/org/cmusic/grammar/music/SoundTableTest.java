package org.cmusic.grammar.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cmusic.model.music.Timbre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTableTest {
    private static final String WHOLE = "otherwise harp 20-100\nprogram 0-127 harp 20-100\ndrum 0-127 kick 50\n";

    @Test
    void laterLinesWin() {
        SoundTable table = SoundTable.read(WHOLE + "program 6 banjo 47-91 # a remark\ndrum 38 snare 182.5\n");
        assertThat(table.sound(new Timbre.Program(5)).orElseThrow().instrument())
                .isEqualTo("harp");
        assertThat(table.sound(new Timbre.Program(6)).orElseThrow()).isEqualTo(new SoundTable.Sound("banjo", 47, 91));
        assertThat(table.sound(Timbre.UNKNOWN).orElseThrow()).isEqualTo(table.otherwise());
        assertThat(table.sound(Timbre.DRUMS)).isEmpty();
        assertThat(table.drum(38)).isEqualTo(new SoundTable.Drum("snare", 182.5));
        assertThat(table.otherwise().takes(100.01)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "program 6",
                "program 6 banjo",
                "program 128 banjo 47-91",
                "program 7-6 banjo 47-91",
                "program 6 banjo 47-50",
                "program six banjo 47-91",
                "program 6 Banjo 47-91",
                "drum 38 snare loud",
                "drum 38 snare -5",
                "drum 38 snare NaN",
                "snare"
            })
    void wrongLinesAreToldByTheirNumber(String line) {
        assertThatThrownBy(() -> SoundTable.read(WHOLE + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 4 is not ");
    }

    @Test
    void everySoundNeedsALine() {
        assertThatThrownBy(() -> SoundTable.read("")).hasMessageContaining("otherwise");
        assertThatThrownBy(() -> SoundTable.read("otherwise harp 20-100\nprogram 0-126 harp 20-100\n"))
                .hasMessage("there is no line for drum 0");
        assertThatThrownBy(
                        () -> SoundTable.read("otherwise harp 20-100\nprogram 0-126 harp 20-100\ndrum 0-127 kick 50"))
                .hasMessage("there is no line for program 127");
    }
}
