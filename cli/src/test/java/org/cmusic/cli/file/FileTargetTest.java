package org.cmusic.cli.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTargetTest {
    private static final byte[] WAV = "RIFF\4\0\0\0WAVE".getBytes(US_ASCII);

    @TempDir
    Path folder;

    @Test
    void appearsWholeWhenKept() throws IOException {
        Path path = folder.resolve("song.wav");
        try (Output output = new FileTarget(path).open()) {
            output.stream().write(WAV);
            assertThat(path).doesNotExist();
            output.keep();
        }
        assertThat(path).hasBinaryContent(WAV);
        assertThat(entries()).containsExactly("song.wav");
    }

    @Test
    void leavesNoTraceAndTheOldSoundWhenGivenUp() throws IOException {
        Path path = Files.write(folder.resolve("song.wav"), WAV);
        try (Output output = new FileTarget(path).open()) {
            output.stream().write(new byte[1000]);
        }
        assertThat(path).hasBinaryContent(WAV);
        assertThat(entries()).containsExactly("song.wav");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIFF\4\0\0\0WAVE", "RF64\4\0\0\0WAVEds64", "BW64\4\0\0\0WAVE", ""})
    void replacesSoundsAndEmptyFiles(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("song.wav"), content, US_ASCII);
        new FileTarget(path).check(List.of());
        try (Output output = new FileTarget(path).open()) {
            output.stream().write(WAV);
            output.keep();
        }
        assertThat(path).hasBinaryContent(WAV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmusic 1\n", "RIFF", "RIFF\4\0\0\0AVI LIST", "WAVE\4\0\0\0RIFF"})
    void neverReplacesAnythingElse(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("song.txt"), content, US_ASCII);
        assertThatThrownBy(() -> new FileTarget(path).check(List.of()))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining("other than a WAV")
                .hasMessageContaining("-o");
    }

    @Test
    void isNeverAnInput() throws IOException {
        Path path = Files.write(folder.resolve("a.wav"), WAV);
        Path link = Files.createSymbolicLink(folder.resolve("b.wav"), path);
        assertThatThrownBy(() -> new FileTarget(link).check(List.of(path))).hasMessageContaining("it is read here");
    }

    @Test
    void saysWhichFolderIsMissing() {
        assertThatThrownBy(() -> new FileTarget(folder.resolve("no/such/song.wav")).check(List.of()))
                .hasMessageContaining("there is no folder `" + folder.resolve("no/such") + "`")
                .hasMessageContaining("mkdir -p");
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new FileTarget(file.resolve("song.wav")).check(List.of()))
                .hasMessageContaining("`" + file + "` is not a folder");
    }

    @Test
    void saysThatAFolderIsInItsPlace() {
        assertThatThrownBy(() -> new FileTarget(folder).check(List.of()))
                .hasMessageContaining("it is a folder")
                .hasMessageContaining(folder.resolve("sound.wav").toString());
    }

    @Test
    void doesNotWriteOverWhatIsReadOnly() throws IOException {
        Path path = Files.write(folder.resolve("song.wav"), WAV);
        assertThat(path.toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(path))
                .as("running without rights over all files")
                .isFalse();
        assertThatThrownBy(() -> new FileTarget(path).check(List.of())).hasMessageContaining("read-only");
    }

    @Test
    void keepsASymbolicLinkAndWritesWhereItPoints() throws IOException {
        Path real = Files.createDirectory(folder.resolve("takes")).resolve("one.wav");
        Path link = Files.createSymbolicLink(folder.resolve("song.wav"), Path.of("takes/one.wav"));
        try (Output output = new FileTarget(link).open()) {
            output.stream().write(WAV);
            output.keep();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real).hasBinaryContent(WAV);
    }

    @Test
    void keepsWhoMayReadAndWriteIt() throws IOException {
        Path path = Files.write(folder.resolve("song.wav"), WAV);
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw----");
        Files.setPosixFilePermissions(path, permissions);
        try (Output output = new FileTarget(path).open()) {
            output.keep();
        }
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(permissions);
    }

    @Test
    void removesWhatAKilledRunLeftButNotWhatALiveOneWrites() throws IOException {
        long live = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(folder.resolve(".song.wav.cmusic-99999999999.tmp"), "");
        Files.writeString(folder.resolve(".song.wav.cmusic-" + live + ".tmp"), "");
        Files.writeString(folder.resolve(".other.wav.cmusic-99999999999.tmp"), "");
        try (Output output = new FileTarget(folder.resolve("song.wav")).open()) {
            output.keep();
        }
        assertThat(entries())
                .containsExactly(".other.wav.cmusic-99999999999.tmp", ".song.wav.cmusic-" + live + ".tmp", "song.wav");
    }

    @Test
    void takesNamesAsLongAsTheFileSystemDoes() throws IOException {
        Path path = folder.resolve("ü".repeat(125) + ".wav");
        try (Output output = new FileTarget(path).open()) {
            output.stream().write(WAV);
            output.keep();
        }
        assertThat(path).hasBinaryContent(WAV);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void devicesAreWrittenDirectly() throws IOException {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        new FileTarget(device).check(List.of());
        try (Output output = new FileTarget(device).open()) {
            output.stream().write(WAV);
            output.keep();
        }
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
