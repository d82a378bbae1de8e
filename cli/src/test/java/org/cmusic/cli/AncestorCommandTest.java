package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores of old programs on the command line. */
class AncestorCommandTest {
    private static final String TONE = """
             SIA 0 4 8000;
             INS 0 1;
             OSC P5 P6 B2 F1 P30;
             OUT B2 B1;
             END;
             GEN 0 2 1 1 1;
             NOT 0 1 1 %s 28.1;
             TER 1.5;
            """;

    private static final String CARL = """
            #include <carl/cmusic.h>
            set srate=8000 funclength=1024;
            ins 0 tone; osc b1 p5 p6 f1 d; out b1; end;
            SINE(f1);
            note 0 tone 1 -6dB 440Hz;
            ter;
            """;

    @TempDir
    Path path;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = new ScoreFolder(path);
        folder.write("tone.m5", String.format(TONE, "1000"));
        folder.write("loud.m5", String.format(TONE, "2100"));
    }

    @Test
    void rendersMusicVBesideItAtItsOwnRate() {
        CommandRun run = CommandRun.of("render", folder.file("tone.m5"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("tone.wav  1.66 s  8 kHz s24  peak -6.2 dBFS");
        assertThat(folder.header("tone.wav").frames()).isEqualTo(8 * 1536 + 1024);
    }

    @Test
    void rendersCarlCmusicBesideIt() {
        folder.write("tone.sc", CARL);
        CommandRun run = CommandRun.of("render", folder.file("tone.sc"));
        assertThat(run.err()).contains("tone.wav  1.00 s  8 kHz s24  peak -6.0 dBFS");
        assertThat(run.status()).isZero();
        assertThat(CommandRun.withInput(CARL, "check", "-", "--dialect", "carl").err())
                .contains("<stdin>  1.00 s  no errors");
        CommandRun.of("render", folder.file("tone.sc"), "-r", "16k");
        assertThat(folder.header("tone.wav").frames()).isEqualTo(16_000);
        assertThat(CommandRun.of("expand", folder.file("tone.sc")).err())
                .contains("is a score of CARL cmusic", "`cmusic convert");
    }

    @Test
    void readsAnyNameAndStandardInputByDialect() {
        folder.write("tone.txt", String.format(TONE, "1000"));
        String out = folder.file("out.wav");
        CommandRun.of("render", folder.file("tone.m5"), "-q", "-o", out);
        double[] wanted = folder.samples("out.wav");
        assertThat(CommandRun.of("render", folder.file("tone.txt"), "--dialect", "musicv", "-o", out)
                        .status())
                .isZero();
        assertThat(folder.samples("out.wav")).isEqualTo(wanted);
        CommandRun piped =
                CommandRun.withInput(String.format(TONE, "1000"), "render", "-", "--dialect=musicv", "-o", out);
        assertThat(piped.status()).isZero();
        assertThat(folder.samples("out.wav")).isEqualTo(wanted);
    }

    @Test
    void floatsCarryTheVeryUnits() {
        CommandRun.of("render", folder.file("tone.m5"), "--format", "f32");
        assertThat(Arrays.stream(folder.samples("tone.wav")).max().orElseThrow())
                .isEqualTo(999 * 0.000488f);
        CommandRun.of("render", folder.file("tone.m5"), "--format", "f32", "--normalize", "-6dB");
        assertThat(Arrays.stream(folder.samples("tone.wav")).max().orElseThrow())
                .isCloseTo(Math.pow(10, -0.3), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void anotherRateTakesThePlaceOfItsOwn() {
        assertThat(CommandRun.of("render", folder.file("tone.m5"), "-r", "16k").status())
                .isZero();
        assertThat(folder.header("tone.wav").layout().sampleRate()).isEqualTo(16_000);
        assertThat(folder.header("tone.wav").frames()).isEqualTo((1 + 24_000 + 512) / 1536 * 1536 + 1024);
    }

    @Test
    void aStretchIsExact() {
        CommandRun.of("render", folder.file("tone.m5"), "-q");
        double[] whole = folder.samples("tone.wav");
        CommandRun.of("render", folder.file("tone.m5"), "--from", "500ms", "--to", "750ms");
        assertThat(folder.samples("tone.wav")).isEqualTo(Arrays.copyOfRange(whole, 4000, 6000));
        CommandRun.of("render", folder.file("tone.m5"), "--length", "2s");
        assertThat(folder.samples("tone.wav")).isEqualTo(Arrays.copyOf(whole, 16_000));
    }

    @Test
    void tellsWhatClips() {
        CommandRun run = CommandRun.of("render", folder.file("loud.m5"), "--format", "s16", "--dither", "none");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("samples clipped")
                .contains("`--gain -0.3dB`")
                .contains("`--format f32`");
        CommandRun denied = CommandRun.of("render", folder.file("loud.m5"), "--deny", "clipped");
        assertThat(denied.status()).isOne();
        assertThat(CommandRun.of("render", folder.file("loud.m5"), "--json").out())
                .contains("\"clippedSamples\":");
    }

    @Test
    void mistakesStopIt() {
        folder.write("bad.m5", " NOT 0 1 1;\n NOPE;\n TER 1;\n");
        CommandRun run = CommandRun.of("render", folder.file("bad.m5"));
        assertThat(run.status()).isOne();
        assertThat(run.err()).contains("bad.m5:2:2: error: `NOPE` is no operation of MUSIC V [card-operation]");
        assertThat(run.err()).contains("1 error; nothing rendered");
        assertThat(folder.names()).doesNotContain("bad.wav");
        assertThat(CommandRun.of("check", folder.file("bad.m5")).status()).isOne();
        assertThat(CommandRun.of("check", folder.file("tone.m5")).err()).contains("tone.m5  1.66 s  no errors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--stems parts | --stems: an old score has no parts, and so no stems",
                "--only a | --only: an old score has no parts",
                "--mute a | --mute: an old score has no parts",
                "--channels 1 | --channels: an old score sets its channels itself",
                "-D a=1 | -D: an old score has no `let`",
                "--seed 3 | --seed: an old score sets the seed of its chance itself",
                "--from 2b | an old score has no beats",
                "--to 0s | there is nothing from 0.000 s to 0.000 s to render; the piece lasts 1.664 s",
                "--dialect music | `music` is none of carl, musicv",
            })
    void whatMeansNothingIsRefused(String flags, String message) {
        String[] words = ("render tone.m5 " + flags).split(" ");
        words[1] = folder.file("tone.m5");
        CommandRun run = CommandRun.of(words);
        assertThat(run.err()).contains(message);
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.names()).doesNotContain("tone.wav");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who", "expand", "format"})
    void otherCommandsSayWhoTakesIt(String command) {
        CommandRun run = CommandRun.of(command, folder.file("tone.m5"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is a score of MUSIC V, which only `render` and `check` take");
    }
}
