package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.api.Test;

/** The lets of a section hold in all of it and nowhere else. */
class SectionLetTest {

    private static final String INSTRUMENT =
            "cmusic 1 instrument plain { param pitch : frequency  partial 1 { level = -20dB } } ";

    private static double seconds(String score) {
        Reading reading = ScoreReader.read(Source.memory("-", INSTRUMENT + score), ReadingOptions.plain());
        assertThat(reading.diagnostics().sorted()).isEmpty();
        return reading.performance().orElseThrow().seconds();
    }

    @Test
    void partsAndSettingsOfTheSectionSeeThem() {
        assertThat(seconds("""
                        section "A" {
                          let long = short * 3
                          let short = 1b
                          tempo 60bpm
                          tempo 120bpm at short * 2
                          part one plays plain { A4:long }
                        }
                        """)).isEqualTo(2.5);
    }

    @Test
    void eachSectionHasItsOwn() {
        assertThat(seconds("""
                        section "A" { let long = 2b  part one plays plain { A4:long } }
                        section "B" { let long = 3b  part one plays plain { A4:long } }
                        """)).isEqualTo(5);
    }
}
