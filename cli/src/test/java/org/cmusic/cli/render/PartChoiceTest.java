package org.cmusic.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartChoiceTest {
    private static final List<String> PARTS = List.of("sea", "foam", "wind");

    @Test
    void hearsAllUnlessToldOtherwise() {
        assertThat(heard(List.of(), List.of())).containsExactly(0, 1, 2);
        assertThat(new PartChoice(List.of(), List.of()).isAll()).isTrue();
    }

    @Test
    void hearsOnlyThoseNamed() {
        assertThat(heard(List.of("wind", "sea"), List.of())).containsExactly(0, 2);
    }

    @Test
    void leavesOutTheMuted() {
        assertThat(heard(List.of(), List.of("foam"))).containsExactly(0, 2);
        assertThat(heard(List.of("sea", "foam"), List.of("foam"))).containsExactly(0);
    }

    private static List<Integer> heard(List<String> only, List<String> mute) {
        return new PartChoice(only, mute).heard(PARTS).stream().boxed().toList();
    }
}
