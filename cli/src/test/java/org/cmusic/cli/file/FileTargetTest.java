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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
            output.complete();
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
            output.complete();
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
        assertThatThrownBy(() -> new FileTarget(path).check(List.of())).hasMessageContaining("read-only");
    }

    @Test
    void keepsASymbolicLinkAndWritesWhereItPoints() throws IOException {
        Path real = Files.createDirectory(folder.resolve("takes")).resolve("one.wav");
        Path link = Files.createSymbolicLink(folder.resolve("song.wav"), Path.of("takes/one.wav"));
        try (Output output = new FileTarget(link).open()) {
            output.stream().write(WAV);
            output.complete();
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
            output.complete();
            output.keep();
        }
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(permissions);
    }

    @Test
    void removesWhatAKilledRunLeftForTheSameTarget() throws IOException {
        Files.writeString(folder.resolve(".song.wav.cmusic-0123456789abcdef.tmp"), "");
        Files.writeString(folder.resolve(".song.wav.cmusic-99999999999.tmp"), "");
        Files.writeString(folder.resolve(".song.wav.cmusic-notes.tmp"), "");
        Files.writeString(folder.resolve(".other.wav.cmusic-0123456789abcdef.tmp"), "");
        keep(folder.resolve("song.wav"), WAV);
        assertThat(entries())
                .containsExactly(".other.wav.cmusic-0123456789abcdef.tmp", ".song.wav.cmusic-notes.tmp", "song.wav");
    }

    @Test
    void severalMayWriteOneTargetAtOnceAndTheLastIsKept() throws IOException {
        Path path = folder.resolve("song.wav");
        byte[] other = "RIFF\5\0\0\0WAVE".getBytes(US_ASCII);
        try (Output first = new FileTarget(path).open();
                Output second = new FileTarget(folder.resolve("./song.wav")).open()) {
            first.stream().write(WAV);
            second.stream().write(other);
            assertThat(entries()).hasSize(2);
            first.complete();
            first.keep();
            assertThat(path).hasBinaryContent(WAV);
            second.complete();
            second.keep();
        }
        assertThat(path).hasBinaryContent(other);
        assertThat(entries()).containsExactly("song.wav");
    }

    @Test
    void manyThreadsMayWriteOneTarget() throws Exception {
        Path path = folder.resolve("song.wav");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> renders = Collections.nCopies(40, () -> {
                keep(path, WAV);
                return null;
            });
            for (Future<Void> render : threads.invokeAll(renders)) {
                render.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(path).hasBinaryContent(WAV);
        assertThat(entries()).containsExactly("song.wav");
    }

    @Test
    void saysThatLinksLeadInACircle() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.wav"), Path.of("b.wav"));
        Files.createSymbolicLink(folder.resolve("b.wav"), Path.of("a.wav"));
        assertThatThrownBy(() -> new FileTarget(folder.resolve("a.wav")).check(List.of()))
                .hasMessageEndingWith("its symbolic links lead in a circle");
    }

    @Test
    void saysWhichFolderADanglingLinkLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.wav"), folder.resolve("no/b.wav"));
        assertThatThrownBy(() -> new FileTarget(link).check(List.of()))
                .hasMessageContaining("there is no folder `" + folder.resolve("no") + "`");
    }

    @Test
    void saysBeforeAnyWorkThatANameIsTooLong() {
        Path path = folder.resolve("x".repeat(300) + ".wav");
        assertThatThrownBy(() -> new FileTarget(path).check(List.of()))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining("too long");
    }

    @Test
    void saysBeforeAnyWorkThatTheFolderIsReadOnly() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed))
                .as("running without rights over all files")
                .isFalse();
        assertThatThrownBy(() -> new FileTarget(closed.resolve("a.wav")).check(List.of()))
                .hasMessageContaining("the folder `" + closed + "` is read-only");
    }

    @Test
    void leavesTheOtherNamesOfAFileAsTheyAre() throws IOException {
        Path path = Files.write(folder.resolve("song.wav"), "RIFF\5\0\0\0WAVE".getBytes(US_ASCII));
        Path other = Files.createLink(folder.resolve("backup.wav"), path);
        keep(path, WAV);
        assertThat(path).hasBinaryContent(WAV);
        assertThat(other).hasBinaryContent("RIFF\5\0\0\0WAVE".getBytes(US_ASCII));
    }

    @Test
    void isPrivateWhileItIsWrittenIfTheOldFileIs() throws IOException {
        Path path = Files.write(folder.resolve("song.wav"), WAV);
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(path, permissions);
        try (Output output = new FileTarget(path).open()) {
            output.stream().write(WAV);
            Path temporary = folder.resolve(entries().get(0));
            assertThat(temporary.getFileName().toString()).startsWith(".song.wav.cmusic-");
            assertThat(Files.getPosixFilePermissions(temporary)).isEqualTo(permissions);
        }
    }

    @Test
    void takesNamesAsLongAsTheFileSystemDoes() throws IOException {
        Path path = folder.resolve("ü".repeat(125) + ".wav");
        try (Output output = new FileTarget(path).open()) {
            output.stream().write(WAV);
            output.complete();
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
            output.complete();
            output.keep();
        }
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private static void keep(Path path, byte[] content) throws IOException {
        try (Output output = new FileTarget(path).open()) {
            output.stream().write(content);
            output.complete();
            output.keep();
        }
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
