package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that do not come to their end. */
class InterruptionTest {
    private static final String MARK = ".song.wav.cmusic-";

    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = ScoreFolder.in(temporary);
        folder.write("song.sco", "cmusic 1\nimport \"reed.ins\"\npart p plays reed { repeat 20000 { A4:4b } }\n");
    }

    @Test
    void anInterruptedRenderLeavesNothingAndTheOldSound() throws Exception {
        byte[] old = "RIFF\4\0\0\0WAVE".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Files.write(temporary.resolve("song.wav"), old);
        CommandProcess process = CommandProcess.start(temporary, "render", "song.sco");
        waitFor(name -> name.startsWith(MARK));
        process.interrupt();
        assertThat(process.finish().status()).isEqualTo(130);
        assertThat(folder.names()).containsExactly("reed.ins", "song.sco", "song.wav");
        assertThat(temporary.resolve("song.wav")).hasBinaryContent(old);
    }

    @Test
    void whatAKilledRenderLeftIsRemovedByTheNext() throws Exception {
        CommandProcess process = CommandProcess.start(temporary, "render", "song.sco");
        waitFor(name -> name.startsWith(MARK));
        process.kill();
        assertThat(folder.names()).anyMatch(name -> name.startsWith(MARK));
        CommandRun run = CommandRun.of("render", folder.score(), "--length", "1s");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.names()).containsExactly("reed.ins", "song.sco", "song.wav");
    }

    @Test
    void aTerminatedRenderLeavesNothingNotEvenTheFoldersOfItsStems() throws Exception {
        CommandProcess process = CommandProcess.start(temporary, "render", "song.sco", "--stems", "made/stems");
        waitFor(name -> name.startsWith(MARK));
        process.terminate();
        CommandRun run = process.finish();
        assertThat(run.status()).isEqualTo(143);
        assertThat(run.err()).isEmpty();
        assertThat(folder.names()).containsExactly("reed.ins", "song.sco");
    }

    @Test
    void aRenderLeavesAnotherOneOfTheSameTargetAlone() throws Exception {
        CommandProcess process = CommandProcess.start(temporary, "render", "song.sco");
        waitFor(name -> name.startsWith(MARK));
        CommandRun run = CommandRun.of("render", folder.score(), "--length", "1s");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.names()).hasSize(4).anyMatch(name -> name.startsWith(MARK));
        process.interrupt();
        assertThat(process.finish().status()).isEqualTo(130);
        assertThat(folder.names()).containsExactly("reed.ins", "song.sco", "song.wav");
    }

    @Test
    void aWatchRendersAgainUntilItIsInterrupted() throws Exception {
        String score = "cmusic 1\nimport \"reed.ins\"\npart p plays reed { %s:1b }\n";
        folder.write("song.sco", score.formatted("A4"));
        CommandProcess process = CommandProcess.start(temporary, "render", "song.sco", "--watch");
        waitForWords(process, "song.wav  ", 1);
        folder.write("song.sco", score.formatted("H4"));
        waitForWords(process, "[bad-note]", 1);
        folder.write("song.sco", score.formatted("B4"));
        waitForWords(process, "song.wav  ", 2);
        folder.write("reed.ins", Files.readString(temporary.resolve("reed.ins")).replace("-20dB", "-30dB"));
        waitForWords(process, "song.wav  ", 3);
        process.interrupt();
        assertThat(process.finish().status()).isEqualTo(130);
    }

    private void waitFor(Predicate<String> name) throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            if (folder.names().stream().anyMatch(name)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("only " + folder.names());
    }

    private static void waitForWords(CommandProcess process, String words, int times)
            throws IOException, InterruptedException {
        for (int i = 0; i < 1000; i++) {
            if (process.errSoFar().split(java.util.regex.Pattern.quote(words), -1).length > times) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(process.errSoFar());
    }
}
