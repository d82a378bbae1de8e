package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    Path folder;

    @Test
    void allThatIsRehearsedGoesAsItShould() throws Exception {
        CommandRun run = CommandProcess.startWith("-Dcmusic.rehearsal=" + folder, folder, "--version")
                .finish();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("cmusic ").hasLineCount(1);
        assertThat(Files.size(folder.resolve("sound.wav"))).isGreaterThan(1000);
        CommandRun flat = CommandRun.of("check", folder.resolve("rehearsal.sco").toString());
        assertThat(flat.status()).as(flat.err()).isZero();
    }
}
