package org.cmusic.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StemNamesTest {
    @Test
    void areThoseOfTheParts() {
        assertThat(StemNames.of(List.of("sea", "foam", "hall"))).containsExactly("sea.wav", "foam.wav", "hall.wav");
    }

    @Test
    void neverLeaveTheFolder() {
        assertThat(StemNames.of(List.of("../up", "a/b", "a\\b", ".", "-rf", "C:x", "nul\0l")))
                .containsExactly("__up.wav", "a_b.wav", "a_b-2.wav", "_.wav", "_rf.wav", "C_x.wav", "nul_l.wav");
    }

    @Test
    void areEachUsedOnceEvenWhereCaseIsIgnored() {
        assertThat(StemNames.of(List.of("hall", "Hall", "hall", "hall-2")))
                .containsExactly("hall.wav", "Hall-2.wav", "hall-3.wav", "hall-2-2.wav");
    }

    @Test
    void keepLettersOfAnyScript() {
        assertThat(StemNames.of(List.of("Flöte", "笛", ""))).containsExactly("Flöte.wav", "笛.wav", "part.wav");
    }

    @Test
    void areNotTooLongForAFileSystem() {
        assertThat(StemNames.of(List.of("笛".repeat(500)))).containsExactly("笛".repeat(60) + ".wav");
    }
}
