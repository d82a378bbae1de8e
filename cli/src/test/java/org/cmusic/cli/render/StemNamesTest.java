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
    void areNoDevices() {
        assertThat(StemNames.of(List.of("con", "Aux", "nul.x", "COM1", "lpt9", "console", "com")))
                .containsExactly(
                        "_con.wav", "_Aux.wav", "_nul.x.wav", "_COM1.wav", "_lpt9.wav", "console.wav", "com.wav");
    }

    @Test
    void areEachUsedOnceHoweverTheirLettersAreComposed() {
        assertThat(StemNames.of(List.of("Flo\u0308te", "Fl\u00f6te", "stra\u00dfe", "STRASSE")))
                .containsExactly("Fl\u00f6te.wav", "Fl\u00f6te-2.wav", "stra\u00dfe.wav", "STRASSE-2.wav");
    }

    @Test
    void keepLettersOfAnyScript() {
        assertThat(StemNames.of(List.of("Flöte", "笛", ""))).containsExactly("Flöte.wav", "笛.wav", "part.wav");
    }

    @Test
    void areNotTooLongForAFileSystem() {
        String flutes = "笛".repeat(500);
        String whole = "笛".repeat(60);
        assertThat(StemNames.of(List.of(flutes, flutes))).containsExactly(whole + ".wav", whole + "-2.wav");
        assertThat(StemNames.of(List.of("🎵".repeat(500), "🎵a"))).containsExactly("_.wav", "_a.wav");
        assertThat(StemNames.of(List.of("𐐀".repeat(500)))).containsExactly("𐐀".repeat(45) + ".wav");
    }
}
