package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cmusic.notation.Reading;
import org.cmusic.notation.file.MusicFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String SCORE = """
            cmusic 1
            import "flute.ins"

            title "Scale"
            tempo 90bpm
            meter 3/4
            key G major

            part flute plays flute(amp=-12dB) {
              each 1b
              G4 A4 B4 |
              C5:3b |
            }
            """;

    @TempDir
    Path folder;

    private String score() throws Exception {
        return Files.writeString(folder.resolve("scale.sco"), SCORE).toString();
    }

    private Path in(String name) {
        return folder.resolve(name);
    }

    @Test
    void writesAFileThatIsReadAsTheSameScore() throws Exception {
        String score = score();
        CommandRun run = CommandRun.of("export", score, "-o", in("scale.mid").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("scale.mid  1 part, 4 notes");
        CommandRun back = CommandRun.of("import", in("scale.mid").toString(), "-o", "-");
        assertThat(back.out()).isEqualTo(SCORE);
    }

    @Test
    void writesBesideTheScoreOrToStandardOutput() throws Exception {
        String score = score();
        assertThat(CommandRun.of("export", score, "--format", "mid").status()).isZero();
        byte[] file = Files.readAllBytes(in("scale.mid"));
        Reading reading = MusicFormat.MIDI.read(file);
        assertThat(reading.pieces()).hasSize(1);
        CommandRun piped = CommandRun.of("export", score, "-o", "-", "--format", ".MID");
        assertThat(piped.status()).isZero();
        assertThat(piped.out()).startsWith("MThd");
    }

    @Test
    void neverOverwrites() throws Exception {
        String score = score();
        Path there = Files.writeString(in("there.mid"), "mine");
        CommandRun run = CommandRun.of("export", score, "-o", there.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(there).hasContent("mine");
    }

    @Test
    void wrongUseIsTold() throws Exception {
        String score = score();
        assertThat(CommandRun.of("export", score).err())
                .contains("--format mid")
                .contains(".mid");
        assertThat(CommandRun.of("export", score).status()).isEqualTo(2);
        assertThat(CommandRun.of("export", score, "-o", "x.wav").status()).isEqualTo(2);
        assertThat(CommandRun.of("export", score, "--format", "xyz").status()).isEqualTo(2);
        assertThat(CommandRun.of("export", score, "--format", "mid", "--grid", "0")
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("export", "-", "--format", "mid").status()).isEqualTo(2);
        assertThat(CommandRun.of("export", "old.sc", "--format", "mid").status())
                .isNotZero();
        String instrument = Files.writeString(
                        in("a.ins"), "cmusic 1\ninstrument a { param pitch : frequency  partial 1 { } }\n")
                .toString();
        assertThat(CommandRun.of("export", instrument, "--format", "mid").status())
                .isEqualTo(2);
    }

    @Test
    void aFaultyScoreIsNotWritten() throws Exception {
        String faulty = Files.writeString(in("faulty.sco"), SCORE.replace("B4 |", "B4 B4 |"))
                .toString();
        CommandRun run = CommandRun.of("export", faulty, "-o", in("faulty.mid").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("nothing exported");
        assertThat(in("faulty.mid")).doesNotExist();
    }

    @Test
    void warningsCanBeDeniedAndTheSummaryIsForPrograms() throws Exception {
        String score = Files.writeString(in("x.sco"), SCORE.replace("A4 B4", "A4~C5 B4"))
                .toString();
        CommandRun denied = CommandRun.of("export", score, "--format", "mid", "--deny", "export-mended");
        assertThat(denied.status()).isEqualTo(1);
        CommandRun json = CommandRun.of("export", score, "--format", "mid", "--json");
        assertThat(json.out()).contains("\"export-mended\"", "\"status\":0", "\"notes\":4");
    }

    @Test
    void aFileOfWrittenMusicIsTakenAsItIs() throws Exception {
        String score = score();
        CommandRun.of("export", score, "--format", "mid");
        CommandRun run = CommandRun.of(
                "export", in("scale.mid").toString(), "-o", in("again.mid").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(in("again.mid")).hasSameBinaryContentAs(in("scale.mid"));
    }
}
