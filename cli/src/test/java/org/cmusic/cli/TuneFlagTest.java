package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneFlagTest {
    private static final String TWO =
            "X:4\nT:One\nM:4/4\nL:1/4\nK:C\nCDEF|\n\nX:7\nT:Two\nM:4/4\nL:1/4\nK:G\nGFED|\n\nX:7\nT:Three\nK:C\nC\n";

    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("book.abc"), text).toString();
    }

    @Test
    void severalTunesAreListed() throws IOException {
        for (String command : new String[] {"import", "render", "check", "judge"}) {
            CommandRun run = CommandRun.of(command, file(TWO));
            assertThat(run.status()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err())
                    .contains("holds 3 tunes: choose one with --tune N", "\n  4  One\n  7  Two\n  #3  Three\n");
        }
    }

    @Test
    void theFirstTwentyAreListed() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 23; i++) {
            text.append("X:").append(i).append("\nT:Tune ").append(i).append("\nK:C\nC\n\n");
        }
        assertThat(CommandRun.of("import", file(text.toString())).err())
                .contains("  20  Tune 20\n  and 3 more")
                .doesNotContain("Tune 21");
    }

    @Test
    void oneIsChosenByItsNumberOrPlace() throws IOException {
        String book = file(TWO);
        assertThat(CommandRun.of("import", book, "--tune", "7", "-o", "-").out())
                .contains("title \"Two\"", "G4 F#4 E4 D4");
        assertThat(CommandRun.of("import", book, "--tune", "#3", "-o", "-").out())
                .contains("title \"Three\"");
        assertThat(CommandRun.of("check", book, "--tune", "4").status()).isZero();
        assertThat(CommandRun.of("export", book, "--tune", "4", "-o", "-", "--format", "abc")
                        .out())
                .contains("T:One");
        CommandRun run = CommandRun.of("import", book, "--tune", "5");
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("has no such tune", "  4  One");
    }

    @Test
    void aFileOfOneTuneNeedsNoChoice() throws IOException {
        CommandRun run = CommandRun.of("import", file("X:1\nT:One\nM:4/4\nL:1/4\nK:C\nCDEF|!f!~G4|]\n"), "-o", "-");
        assertThat(run.out()).contains("C4 D4 E4 F4 |");
        assertThat(run.err()).contains("book.abc:6", "the mark `roll` is left out, 1 in all");
    }

    @Test
    void itMeansNothingForAScore() throws IOException {
        Path score = Files.writeString(folder.resolve("song.sco"), "cmusic 1\n");
        assertThat(CommandRun.of("check", score.toString(), "--tune", "1").err())
                .contains("is no file of written music");
    }
}
