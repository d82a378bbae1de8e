package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
    private static final String LOOSE = "cmusic   1\npart p   plays a {A4:1b\n\n\n  // a remark\nB4:1b}\n";

    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = new ScoreFolder(temporary);
    }

    @Test
    void rewritesAFileOnce() throws IOException {
        String file = folder.write("loose.sco", LOOSE);
        CommandRun first = CommandRun.of("format", file);
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEqualTo(file + "  formatted\n");
        assertThat(first.out()).isEmpty();
        String text = Files.readString(Path.of(file));
        assertThat(text).isNotEqualTo(LOOSE).startsWith("cmusic 1\n").contains("// a remark");
        assertThat(CommandRun.of("format", file).err()).isEmpty();
        assertThat(Path.of(file)).hasContent(text);
        assertThat(folder.names()).containsExactly("loose.sco");
    }

    @Test
    void checksWithoutChanging() {
        String loose = folder.write("loose.sco", LOOSE);
        String tidy = folder.write("tidy.sco", LOOSE);
        CommandRun.of("format", tidy);
        CommandRun run = CommandRun.of("format", "--check", tidy, loose);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(loose + "\n");
        assertThat(Path.of(loose)).hasContent(LOOSE);
        assertThat(CommandRun.of("format", "--check", tidy).status()).isZero();
    }

    @Test
    void formatsFromStandardInputToStandardOutput() throws IOException {
        CommandRun run = CommandRun.withInput(LOOSE, "format", "-");
        String file = folder.write("loose.sco", LOOSE);
        CommandRun.of("format", file);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of(file)));
    }

    @Test
    void leavesAFileWithMistakesAsItIs() {
        String bad = folder.write("bad.sco", "cmusic 1\npart p plays {\n");
        CommandRun run = CommandRun.of("format", bad);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("bad.sco:2:").contains("left as it is");
        assertThat(Path.of(bad)).hasContent("cmusic 1\npart p plays {\n");
    }

    @Test
    void goesOnAfterAMissingFile() throws IOException {
        String file = folder.write("loose.sco", LOOSE);
        CommandRun run = CommandRun.of("format", folder.file("missing.sco"), file);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("cannot read `" + folder.file("missing.sco") + "`");
        assertThat(Files.readString(Path.of(file))).isNotEqualTo(LOOSE);
    }

    @Test
    void doesNotRewriteWhatIsReadOnly() {
        Path file = Path.of(folder.write("loose.sco", LOOSE));
        assertThat(file.toFile().setReadOnly()).isTrue();
        CommandRun run = CommandRun.of("format", file.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("it is read-only");
    }

    @Test
    void saysThatTheFolderIsReadOnly() throws IOException {
        Path file = Path.of(folder.write("loose.sco", LOOSE));
        Set<PosixFilePermission> open = Files.getPosixFilePermissions(temporary);
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(temporary))
                    .as("running without rights over all files")
                    .isFalse();
            CommandRun run = CommandRun.of("format", file.toString());
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("the folder `" + temporary + "` is read-only");
        } finally {
            Files.setPosixFilePermissions(temporary, open);
        }
    }

    @Test
    void keepsALinkAndWhoMayReadTheFile() throws IOException {
        Path file = Path.of(folder.write("loose.sco", LOOSE));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(temporary.resolve("link.sco"), Path.of("loose.sco"));
        assertThat(CommandRun.of("format", link.toString()).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("cmusic 1\n").contains("// a remark");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        assertThat(folder.names()).containsExactly("link.sco", "loose.sco");
    }

    @Test
    void doesNotRewriteADevice() {
        assumeThat(Path.of("/dev/null")).exists();
        CommandRun run = CommandRun.of("format", "/dev/null");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[empty-file]");
    }
}
