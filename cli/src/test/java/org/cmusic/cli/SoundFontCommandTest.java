package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cmusic.cli.soundfont.TinySoundFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFontCommandTest {
    private static final String SCORE = """
            cmusic 1
            import "flute.ins"
            tempo 120bpm
            part x plays flute(amp=-6dB) { each 1b A4 C5 }
            """;

    @TempDir
    Path folder;

    private String file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String font() throws Exception {
        return file("tiny.sf2", TinySoundFont.bytes(2));
    }

    private String score() throws Exception {
        return file("song.sco", SCORE.getBytes());
    }

    @Test
    void scoresAndFilesOfWrittenMusicSoundAlike() throws Exception {
        String font = font();
        String score = score();
        CommandRun run = CommandRun.of("render", score, "--soundfont", font, "-r", "8k", "--format", "f32");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("song.wav  4.00 s  8 kHz f32");
        CommandRun.of("export", score, "--format", "mid");
        String other = folder.resolve("other.wav").toString();
        CommandRun midi = CommandRun.of(
                "render",
                folder.resolve("song.mid").toString(),
                "--soundfont",
                font,
                "-r",
                "8k",
                "--format",
                "f32",
                "-o",
                other);
        assertThat(midi.status()).as(midi.err()).isZero();
        assertThat(Path.of(other)).hasSameBinaryContentAs(folder.resolve("song.wav"));
    }

    @Test
    void partOfItCanBeRenderedAndRaised() throws Exception {
        CommandRun run = CommandRun.of(
                "render",
                score(),
                "--soundfont",
                font(),
                "-r",
                "8k",
                "--to",
                "1s",
                "--channels",
                "1",
                "--normalize=-1dB");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("1.00 s").contains("peak -1.0 dBFS");
    }

    @Test
    void whatIsNoSoundFontIsTold() throws Exception {
        String score = score();
        CommandRun text = CommandRun.of("render", score, "--soundfont", file("a.sf2", "nothing".getBytes()));
        assertThat(text.status()).isEqualTo(2);
        assertThat(text.err()).contains("a.sf2: it is no SoundFont");
        CommandRun compressed = CommandRun.of("render", score, "--soundfont", file("b.sf3", TinySoundFont.bytes(3)));
        assertThat(compressed.err()).contains("compressed");
        byte[] half = java.util.Arrays.copyOf(TinySoundFont.bytes(2), 300);
        CommandRun broken = CommandRun.of("render", score, "--soundfont", file("c.sf2", half));
        assertThat(broken.status()).isEqualTo(2);
        CommandRun absent = CommandRun.of(
                "render", score, "--soundfont", folder.resolve("no.sf2").toString());
        assertThat(absent.status()).isEqualTo(3);
        assertThat(folder.resolve("song.wav")).doesNotExist();
    }

    @Test
    void whatASoundFontCannotDoIsRefused() throws Exception {
        String score = score();
        String font = font();
        assertThat(CommandRun.of("render", score, "--soundfont", font, "--only", "x")
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of(
                                "render",
                                score,
                                "--soundfont",
                                font,
                                "--stems",
                                folder.resolve("stems").toString())
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("render", score, "--soundfont", font, "--channels", "4")
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("render", score, "--soundfont", font, "--limit", "seconds=2")
                        .err())
                .contains("--limit seconds=4");
    }
}
