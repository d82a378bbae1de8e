package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score of cmusic in today's language sounds as it did in its own. */
class ConvertCommandTest {
    private static final Path SHARED = Path.of("..", "..", "shared", "data", "cmusic");
    private static final int HEADER = 128;

    private static final String SCORE = """
            #include <carl/cmusic.h>
            set stereo; set srate = 16K;
            ins 0 fm;
                shape b2 f2 d;
                mult  b3 b2 p8;
                iosc  b3 b3 p7 f1 d;
                adn   b3 b3 p6;
                mult  b2 b2 p5;
                iosc  b1 b2 b3 f1 d;
                mult  b2 b1 p9;
                mult  b3 b1 p10;
                out   b2 b3;
            end;
            ins 0 glide;
                trans b1 d d d 0,p6 -2 1/3,p7 p8 1,p6;
                seg   b2 p5 f2 d .01sec 0 p9;
                iosc  b5 b2 b1 f3 d;
                inv   b4 b2;
                mult  b3 b5 b4;
                out   b5 b3;
            end;
            ins 0 swing;
                osc   b1 1 p7 f2 d;
                iosc  b1 b1 p6 p8 d;
                mult  b1 b1 p5;
                out   b1 b1;
            end;
            SINE(f1); GEN4(f2) 0,0 -2 1/3,1 -3 2/3,.6 0 1,0; TRIANGLE(f3);
            #define LR(deg) cos((deg)Deg) sin((deg)Deg)
            note 0    fm 1 -6dB 300Hz 420Hz 900Hz LR(30);
            note .5   glide .75 -9dB 220Hz 440Hz 3 .1sec;
            note p2+p4 glide .5 -9dB 330Hz 220Hz -1 0;
            sec;
            note 0    swing .5 -9dB 500Hz P 3;
            note .5   swing .5 -9dB 400Hz P 1;
            ter 1.25;
            """;

    @TempDir
    Path folder;

    @Test
    void soundsTheSame() throws IOException {
        Path old = Files.writeString(folder.resolve("old.sc"), SCORE);
        agrees(old, samples(old, "16384", 2), "16384", 2, 0.999);
    }

    @ParameterizedTest
    @CsvSource({
        "01_additive_gen5, 8000, 1",
        "02_env_gen4_seg, 8192, 1",
        "04_fm, 16384, 1",
        "09_stereo_pan, 8000, 2",
        "14_blp, 16000, 1",
        "16_trans_gliss, 8000, 1"
    })
    void soundsAsTheOriginal(String name, String rate, int channels) throws IOException {
        assumeThat(SHARED).as("the data of the original program").isDirectory();
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(SHARED.resolve(name + ".f32")));
        agrees(SHARED.resolve(name + ".sc"), channels(bytes, channels), rate, channels, 0.999);
    }

    private void agrees(Path old, double[][] original, String rate, int channels, double least) throws IOException {
        Path target = folder.resolve("new");
        CommandRun run = CommandRun.of("convert", old.toString(), "-o", target.toString());
        assertThat(run.status()).as(run.err()).isZero();
        String name = old.getFileName().toString().replace(".sc", ".sco");
        double[][] found = samples(target.resolve(name), rate, channels);
        for (int i = 0; i < channels; i++) {
            assertThat(found[i]).hasSameSizeAs(original[i]);
            assertThat(correlation(found[i], original[i])).as("channel " + i).isGreaterThan(least);
        }
    }

    private double[][] samples(Path score, String rate, int channels) throws IOException {
        Path sound = folder.resolve("sound.wav");
        CommandRun run =
                CommandRun.of("render", score.toString(), "-r", rate, "--format", "f32", "-o", sound.toString());
        assertThat(run.status()).as(run.err()).isZero();
        byte[] bytes = Files.readAllBytes(sound);
        Files.delete(sound);
        int data = new String(bytes, 0, HEADER, StandardCharsets.ISO_8859_1).indexOf("data") + 8;
        return channels(ByteBuffer.wrap(bytes, data, bytes.length - data).slice(), channels);
    }

    private static double[][] channels(ByteBuffer bytes, int channels) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        double[][] samples = new double[channels][bytes.remaining() / Float.BYTES / channels];
        for (int i = 0; i < samples[0].length * channels; i++) {
            samples[i % channels][i / channels] = bytes.getFloat(i * Float.BYTES);
        }
        return samples;
    }

    private static double correlation(double[] a, double[] b) {
        double product = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            ofA += a[i] * a[i];
            ofB += b[i] * b[i];
        }
        return product / Math.sqrt(ofA * ofB);
    }

    @Test
    void saysWhereTheLanguageHasNoLike() throws IOException {
        Path old = Files.writeString(
                folder.resolve("old.sc"),
                "ins 0 a; white b1 p5; sah b1 b1 100 d d; out b1; end;\nnote 0 a 1 .5;\nter;\n");
        CommandRun run = CommandRun.of("convert", old.toString(), "-o", folder.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.resolve("old.ins")).content().contains("// b1_2: `sah` has no like");
        assertThat(CommandRun.of("check", folder.resolve("old.sco").toString()).status())
                .isZero();
    }

    @Test
    void whatAnInstrumentHandsToAnotherIsHeardByItself() throws IOException {
        Path old = Files.writeString(folder.resolve("old.sc"), """
                #include <carl/cmusic.h>
                ins 0 a; iosc b1 p5 p6 f1 d; adn b9 b9 b1; end;
                ins 0 mix; out b9; mult b9 b9 0; end;
                SINE(f1);
                note 0 a 1 .5 440Hz;
                note 0 mix 1;
                ter;
                """);
        CommandRun run = CommandRun.of("convert", old.toString(), "-o", folder.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.resolve("old.ins"))
                .content()
                .contains("// a: what it hands to another instrument")
                .contains("// mix: nothing goes out of it");
        double peak = Arrays.stream(samples(folder.resolve("old.sco"), "16000", 1)[0])
                .max()
                .orElseThrow();
        assertThat(peak).isCloseTo(0.5, within(0.001));
    }

    @Test
    void overwritesNothing() throws IOException {
        Path old = Files.writeString(folder.resolve("old.sc"), SCORE);
        Files.writeString(folder.resolve("old.sco"), "mine");
        CommandRun run = CommandRun.of("convert", old.toString(), "-o", folder.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("there is one already");
        assertThat(folder.resolve("old.sco")).hasContent("mine");
        assertThat(folder.resolve("old.ins")).doesNotExist();
    }

    @Test
    void aScoreWithMistakesIsNotConverted() throws IOException {
        Path old = Files.writeString(folder.resolve("old.sc"), "note 0 a 1;");
        CommandRun run = CommandRun.of(
                "convert", old.toString(), "-o", folder.resolve("new").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[unknown-instrument]").contains("nothing converted");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void takesScoresOfCmusicOnly() {
        assertThat(CommandRun.of("convert", "song.sco", "-o", "x").err()).contains("is no score of CARL cmusic");
        assertThat(CommandRun.of("convert", "song.m5", "-o", "x").status()).isEqualTo(2);
        assertThat(CommandRun.of("convert", "song.sc").err()).contains("--output");
    }

    @Test
    void readsStandardInput() {
        CommandRun run = CommandRun.withInput(SCORE, "convert", "-", "-o", folder.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.resolve("score.sco")).exists();
    }
}
