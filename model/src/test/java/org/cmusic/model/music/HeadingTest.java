package org.cmusic.model.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {
    @Test
    void theComposerIsTheFirstLine() {
        Heading heading = new Heading("Air", "J. S. Bach", List.of("for strings", "composer: nobody"));
        assertThat(heading.lines()).containsExactly("composer: J. S. Bach", "for strings", "composer: nobody");
        assertThat(Heading.ofLines("Air", heading.lines())).isEqualTo(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"composer: X", "composer:", "composer: ", "composer:X", "", "Composer: X", " composer: X"})
    void aRemarkIsNoComposer(String remark) {
        Heading heading = new Heading("", "", List.of(remark, "composer: Y"));
        assertThat(Heading.ofLines("", heading.lines())).isEqualTo(heading);
        Heading composed = new Heading("", "Z", List.of(remark));
        assertThat(Heading.ofLines("", composed.lines())).isEqualTo(composed);
    }

    @Test
    void aTitleHasNoLines() {
        assertThat(Heading.of("Air").lines()).isEmpty();
        assertThat(Heading.ofLines("Air", List.of())).isEqualTo(Heading.of("Air"));
    }
}
