package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.cmusic.cli.console.Streams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read or written: exit 3, a clear message, nothing left behind and nothing lost. */
class RenderFailureTest {
    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = ScoreFolder.in(temporary);
    }

    @Test
    void aMissingScore() {
        assertFails("cannot read `" + folder.file("nope.sco") + "`: there is no such file", folder.file("nope.sco"));
    }

    @Test
    void aFolderInTheScoresPlace() {
        assertFails("it is a folder; name the files in it", temporary.toString());
    }

    @Test
    void anEmptyScoreIsAnErrorOfTheScore() {
        CommandRun run = CommandRun.of("render", folder.write("empty.sco", ""));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("empty.sco:1:1: error:").contains("[empty-file]");
    }

    @Test
    void bytesThatAreNoTextAreAnErrorOfTheScore() throws IOException {
        Path score = Files.write(temporary.resolve("latin.sco"), new byte[] {'c', 'm', (byte) 0xFF, '\n'});
        CommandRun run = CommandRun.of("render", score.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[invalid-utf8]");
    }

    @Test
    void aTargetFolderThatIsMissing() {
        assertFails("there is no folder `" + folder.file("no") + "`", folder.score(), "-o", folder.file("no/x.wav"));
    }

    @Test
    void aFolderInTheTargetsPlace() {
        assertFails("it is a folder; name a file in it", folder.score(), "-o", temporary.toString());
    }

    @Test
    void aTargetThatIsNoSound() throws IOException {
        String letter = folder.write("letter", "Dear Max,");
        assertFails("holds something other than a WAV", folder.score(), "-o", letter);
        assertThat(Path.of(letter)).hasContent("Dear Max,");
    }

    @Test
    void theScoreItselfAsTarget() throws IOException {
        String text = Files.readString(Path.of(folder.score()));
        String score = folder.write("song", text);
        assertFails("it is read here", score, "-o", score);
        assertThat(Path.of(score)).hasContent(text);
    }

    @Test
    void anImportedFileAsTarget() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link.wav"), Path.of("reed.ins"));
        assertFails("it is read here", folder.score(), "-o", link.toString());
    }

    @Test
    void aDeviceThatIsFull() {
        assumeThat(Path.of("/dev/full")).exists();
        assertFails("cannot write `/dev/full`: No space left on device", folder.score(), "-o", "/dev/full");
    }

    @Test
    void aFullDeviceSaysHowMuchIsNeeded() {
        assumeThat(Path.of("/dev/full")).exists();
        assertFails("No space left on device; it takes 1.3 MB", folder.score(), "-o", "/dev/full", "--length", "4.5s");
    }

    @Test
    void aMixInTheStemsPlace() throws IOException {
        Path stems = Files.createDirectory(temporary.resolve("stems"));
        String mix = stems.resolve("LOW.wav").toString();
        assertFails("a stem is written there too", folder.score(), "-o", mix, "--stems", folder.file("./stems"));
        assertThat(stems).isEmptyDirectory();
    }

    @Test
    void aFailedRenderUnmakesTheFoldersItMade() {
        assumeThat(Path.of("/dev/full")).exists();
        String made = folder.file("made/deep");
        assertFails("No space left", folder.score(), "-o", "/dev/full", "--stems", made);
        assertThat(temporary.resolve("made")).doesNotExist();
    }

    @Test
    void aReaderThatLeavesIsNoNews() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), closed, err, Set.of(), Map.of());
        assertThat(Cmusic.run(streams, "render", folder.score(), "-o", "-")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenTo() {
        assumeThat(Path.of("/proc/self")).isDirectory();
        assertFails("cannot write `/proc/self/x.wav`", folder.score(), "-o", "/proc/self/x.wav");
    }

    @Test
    void aFullStemFolder() throws IOException {
        String file = folder.write("stems", "no folder");
        assertFails("cannot write `" + file + "`", folder.score(), "--stems", file);
        assertThat(folder.names()).containsExactly("reed.ins", "song.sco", "stems");
    }

    private void assertFails(String message, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "render";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandRun run = CommandRun.of(all);
        assertThat(run.status()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).startsWith("cmusic: ").contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(folder.names()).allMatch(name -> !name.startsWith(".") && !name.equals("song.wav"));
    }
}
