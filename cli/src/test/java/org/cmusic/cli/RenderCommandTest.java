package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cmusic.engine.wav.WavFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sound that the flags of render ask for. */
class RenderCommandTest {
    private static final int FRAMES = 108_000;

    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = ScoreFolder.in(temporary);
    }

    @Test
    void writesBesideTheScoreAndSaysSoInOneLine() {
        CommandRun run = render();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches("\\Q" + folder.file("song.wav")
                        + "\\E  2\\.25 s  48 kHz s24  peak -\\d+\\.\\d dBFS  \\d+(\\.\\d+)?x real time\n");
        assertThat(folder.header("song.wav").frames()).isEqualTo(FRAMES);
        assertThat(folder.header("song.wav").layout().format()).isEqualTo(WavFormat.S24);
        assertThat(folder.header("song.wav").layout().channels()).isEqualTo(2);
    }

    @Test
    void writesWhereItIsTold() {
        render("-o", folder.file("take.wav"), "-r", "44.1k", "--format", "f32", "--channels", "1");
        assertThat(folder.names()).containsExactly("reed.ins", "song.sco", "take.wav");
        assertThat(folder.header("take.wav").layout().format()).isEqualTo(WavFormat.F32);
        assertThat(folder.header("take.wav").layout().channels()).isEqualTo(1);
        assertThat(folder.header("take.wav").layout().sampleRate()).isEqualTo(44_100);
    }

    @Test
    void writesTheSameBytesToStandardOutput() throws IOException {
        render();
        CommandRun run = render("-o", "-");
        assertThat(run.data()).isEqualTo(bytes("song.wav"));
        assertThat(run.err()).startsWith("standard output  2.25 s");
    }

    @Test
    void readsStandardInput() throws IOException {
        String score = "cmusic 1 instrument a { param pitch : frequency partial 1 { } output { gain = -20dB } }"
                + " part p plays a { A4:1b }";
        CommandRun run = CommandRun.withInput(score, "render", "-", "-o", folder.file("x.wav"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.header("x.wav").frames()).isEqualTo(48_000);
    }

    @Test
    void dithersOnlyWhereItShould() throws IOException {
        render("--format", "s16", "-o", folder.file("default.wav"));
        render("--format", "s16", "--dither", "tpdf", "-o", folder.file("tpdf.wav"));
        render("--format", "s16", "--dither", "none", "-o", folder.file("none.wav"));
        assertThat(bytes("default.wav")).isEqualTo(bytes("tpdf.wav")).isNotEqualTo(bytes("none.wav"));
        render("-o", folder.file("default.wav"));
        render("--dither", "none", "-o", folder.file("none.wav"));
        assertThat(bytes("default.wav")).isEqualTo(bytes("none.wav"));
    }

    @Test
    void appliesGain() {
        render("--format", "f32", "-o", folder.file("a.wav"));
        render("--format", "f32", "--gain", "-20dB", "-o", folder.file("b.wav"));
        assertThat(folder.peak("b.wav")).isCloseTo(folder.peak("a.wav") * 0.1, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"--normalize, -1", "--normalize=-6dB, -6", "--normalize -3dB, -3"})
    void bringsTheLoudestSampleToALevel(String flag, double level) {
        String[] flags = flag.split(" ");
        String[] arguments = Stream.of(
                        Stream.of("render"),
                        Stream.of(flags),
                        Stream.of(folder.score(), "--channels", "1", "--format", "f32"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        assertThat(CommandRun.of(arguments).status()).isZero();
        assertThat(folder.peak("song.wav")).isCloseTo(Math.pow(10, level / 20), within(1e-6));
    }

    @Test
    void rendersSomePartsAsTheyAreInTheWhole() {
        render("--format", "f32", "--stems", folder.file("stems"));
        render("--format", "f32", "--only", "low", "-o", folder.file("only.wav"));
        render("--format", "f32", "--mute", "high", "-o", folder.file("mute.wav"));
        double[] stem = folder.samples("stems/low.wav");
        assertThat(folder.samples("only.wav")).isEqualTo(stem);
        assertThat(folder.samples("mute.wav")).isEqualTo(stem);
        assertThat(new ScoreFolder(temporary.resolve("stems")).names()).containsExactly("high.wav", "low.wav");
    }

    @Test
    void rendersAPartOfAPartListOnce() {
        render("--format", "f32", "-o", folder.file("all.wav"));
        render("--format", "f32", "--only", "low,high", "-o", folder.file("both.wav"));
        assertThat(folder.samples("both.wav")).isEqualTo(folder.samples("all.wav"));
    }

    @Test
    void namesThePartsThereAre() {
        CommandRun run = CommandRun.of("render", folder.score(), "--only", "hihg");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no part is called `hihg`; did you mean `high`?");
        run = CommandRun.of("render", folder.score(), "--mute", "brass");
        assertThat(run.err()).contains("no part is called `brass`; there is `low`, `high`");
        assertThat(folder.names()).doesNotContain("song.wav");
    }

    @Test
    void rendersAStretchAsItIsInTheWhole() {
        render("--format", "f32");
        render("--format", "f32", "--from", "1b", "--to", "1.5s", "-o", folder.file("part.wav"));
        double[] whole = folder.samples("song.wav");
        assertThat(folder.samples("part.wav")).isEqualTo(Arrays.copyOfRange(whole, 24_000, 72_000));
    }

    @ParameterizedTest
    @CsvSource({"--tail, 100ms, 100800", "--tail, 1s, 144000", "--length, 1s, 48000", "--length, 8b, 192000"})
    void endsWhereItIsTold(String flag, String time, int frames) {
        render(flag, time);
        assertThat(folder.header("song.wav").frames()).isEqualTo(frames);
    }

    @Test
    void anEmptyStretchIsWrongUsage() {
        CommandRun run = CommandRun.of("render", folder.score(), "--from", "3s");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is nothing from 3.000 s").contains("the piece lasts 2.250 s");
    }

    @Test
    void takesAnotherSeed() throws IOException {
        render();
        render("--seed", "0", "-o", folder.file("zero.wav"));
        render("--seed", "7", "-o", folder.file("seven.wav"));
        assertThat(bytes("zero.wav")).isEqualTo(bytes("song.wav")).isNotEqualTo(bytes("seven.wav"));
    }

    @Test
    void tellsTheSeedItDrew() throws IOException {
        CommandRun run = render("--seed", "random");
        String seed = run.err().lines().findFirst().orElseThrow();
        assertThat(seed).matches("seed \\d+");
        render("--seed", seed.substring("seed ".length()), "-o", folder.file("again.wav"));
        assertThat(bytes("again.wav")).isEqualTo(bytes("song.wav"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        render("--threads", "1");
        render("--threads", "3", "-o", folder.file("three.wav"));
        assertThat(bytes("three.wav")).isEqualTo(bytes("song.wav"));
    }

    @Test
    void takesAnotherValueForALet() throws IOException {
        render();
        render("-D", "ground=330Hz", "-o", folder.file("other.wav"));
        render("-D", "ground=220Hz", "-o", folder.file("same.wav"));
        assertThat(bytes("same.wav")).isEqualTo(bytes("song.wav")).isNotEqualTo(bytes("other.wav"));
    }

    @Test
    void looksForImportsInFoldersGiven() throws IOException {
        Path library = Files.createDirectory(temporary.resolve("my"));
        Files.move(temporary.resolve("reed.ins"), library.resolve("reed.ins"));
        assertThat(CommandRun.of("render", folder.score()).status()).isEqualTo(1);
        render("-I", library.toString());
        assertThat(folder.names()).contains("song.wav");
    }

    @Test
    void anImportFolderMustBeThere() {
        CommandRun run = CommandRun.of("render", folder.score(), "-I", folder.file("nowhere"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("-I: there is no folder `" + folder.file("nowhere") + "`");
    }

    @Test
    void keepsToLimits() {
        CommandRun run = CommandRun.of("render", folder.score(), "--limit", "notes=4");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[limit-exceeded]").contains("notes");
        assertThat(folder.names()).doesNotContain("song.wav");
        render("--limit", "notes=5");
    }

    @Test
    void letsInstrumentsBeHeard() {
        CommandRun run = CommandRun.of("render", folder.file("reed.ins"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.header("reed.wav").frames()).isGreaterThanOrEqualTo(96_000);
        assertThat(folder.peak("reed.wav")).isGreaterThan(0.01);
    }

    @Test
    void rendersSeveralScoresIntoAFolderAndGoesOnAfterOneThatFails() {
        folder.write("bad.sco", "cmusic 1 part p plays nothing { }");
        CommandRun run = CommandRun.of(
                "render",
                folder.score(),
                folder.file("missing.sco"),
                folder.file("bad.sco"),
                folder.file("reed.ins"),
                "-o",
                temporary.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(folder.names()).contains("song.wav", "reed.wav").doesNotContain("bad.wav");
        assertThat(run.err()).contains("cannot read").contains("[unknown-instrument]");
    }

    @Test
    void writesToDevices() {
        assertThat(render("-o", "/dev/null").err()).startsWith("/dev/null  2.25 s");
    }

    private CommandRun render(String... flags) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("render", folder.score()), Stream.of(flags))
                .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(temporary.resolve(name));
    }
}
