package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablatureExportTest {
    @TempDir
    Path folder;

    private String score;

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("song.sco");
        Files.writeString(file, """
                cmusic 1
                import "piano.ins"
                title "Song"
                meter 4/4
                part tune plays piano { each 1b C4 E4 G4 C5 | }
                part bass plays piano { each 2b C2 E2 | }
                """);
        score = file.toString();
    }

    private CommandRun export(String... options) {
        String[] arguments = new String[options.length + 5];
        String[] first = {"export", score, "-o", "-", "--format=tab"};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(options, 0, arguments, first.length, options.length);
        return CommandRun.of(arguments);
    }

    @Test
    void aScoreBecomesTablatureOfEachPart() {
        CommandRun run = export();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Song\n")
                .contains("\ntune\nTuning: standard guitar")
                .contains("\nbass\n");
        assertThat(run.err())
                .contains(
                        "notes of `bass` that no string has are left out, 1 in all: bar 1 beat 1 (C2) [tab-left-out]");
    }

    @Test
    void stringsCapoAndPartsAreChosen() {
        CommandRun run = export("--tuning", "ukulele", "--capo", "2", "--only", "tune", "--width", "60");
        assertThat(run.out())
                .contains("Tuning: ukulele: G4 C4 E4 A4   Capo: 2")
                .contains("?C4")
                .doesNotContain("bass");
    }

    @Test
    void whatThereIsNotIsWrongUsage() {
        assertThat(export("--tuning", "zither").err()).contains("`zither` is no tuning and no pitch");
        assertThat(export("--tuning", "E2,A2,H3").err()).contains("`H3` is no tuning and no pitch");
        assertThat(export("--capo", "20").err()).contains("a capo is at a fret of the neck, 1 to 19");
        assertThat(export("--frets", "0").err()).contains("a neck has 1 to 36 frets");
        assertThat(export("--width", "9").err()).contains("a line has 40 to 1000 characters");
        assertThat(export("--only", "tone").err()).contains("did you mean `tune`?");
        assertThat(export("--width", "9").status()).isEqualTo(ExitCode.USAGE);
    }
}
