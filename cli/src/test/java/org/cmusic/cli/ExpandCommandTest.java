package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpandCommandTest {
    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = ScoreFolder.in(temporary);
    }

    @Test
    void writesOneLineForEachNote() {
        CommandRun run = CommandRun.of("expand", folder.score());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("note reed at ")))
                .hasSize(5);
    }

    @Test
    void meansTheSameSoundByteForByte() throws IOException {
        CommandRun.of("render", folder.score());
        String flat =
                folder.write("flat.sco", CommandRun.of("expand", folder.score()).out());
        CommandRun run = CommandRun.of("render", flat);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(temporary.resolve("flat.wav")).hasBinaryContent(Files.readAllBytes(temporary.resolve("song.wav")));
    }

    @Test
    void expandsItsOwnOutputToItself() {
        String once = CommandRun.of("expand", folder.score()).out();
        assertThat(CommandRun.withInput(once, "expand", "-").out()).isEqualTo(once);
    }

    @Test
    void takesOtherSeedsAndValues() {
        assertThat(CommandRun.of("expand", folder.score(), "--seed", "7").out()).contains("seed 7\n");
        assertThat(CommandRun.of("expand", folder.score(), "-D", "ground=330Hz").out())
                .contains("330Hz");
        assertThat(CommandRun.of("expand", folder.score(), "--seed", "random").err())
                .matches("seed \\d+\n");
    }

    @Test
    void aScoreWithMistakesIsNotExpanded() {
        CommandRun run = CommandRun.of("expand", folder.write("bad.sco", "cmusic 1\npart p plays nothing { }\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[unknown-instrument]").endsWith("1 error; nothing expanded\n");
    }
}
