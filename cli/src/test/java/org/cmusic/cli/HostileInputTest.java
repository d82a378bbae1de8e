package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that someone wrote to do harm: each is refused in words, with its place, and leaves every file as it was. */
class HostileInputTest {
    private static final String PLAIN =
            "cmusic 1\ninstrument s { param pitch : frequency  partial 1 { level = -60dB } }\n";
    private static final int MANY = 100_000;

    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = new ScoreFolder(temporary);
        folder.write("kept.txt", "kept");
    }

    /** Renders a score, which is refused. */
    private CommandRun refused(String score, String... flags) {
        return refusedFile(folder.write("hostile.sco", score), flags);
    }

    private CommandRun refusedFile(String file, String... flags) {
        List<String> arguments = new ArrayList<>(List.of("render", file, "-o", folder.file("out.wav"), "--all"));
        Collections.addAll(arguments, flags);
        List<String> before = folder.names();
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern(":\\d+:\\d+: error: ")
                .containsPattern("\n1 error(, \\d+ warnings?)?; nothing rendered");
        assertThat(folder.names()).isEqualTo(before);
        assertThat(temporary.resolve("kept.txt")).hasContent("kept");
        return run;
    }

    private void accepted(String score, String... flags) {
        List<String> arguments = new ArrayList<>(List.of("check", folder.write("fine.sco", score)));
        Collections.addAll(arguments, flags);
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static String part(String steps) {
        return PLAIN + "part p plays s { " + steps + " }\n";
    }

    @ParameterizedTest
    @CsvSource({
        "(, ), nested deeper than 200 levels",
        "[, ], nested deeper than 200 levels",
        "abs(, ), nested deeper than 200 levels",
        "(if true then 1 else, ), nested deeper than 200 levels",
        "-, '', an expression nests more than 1000 operators",
        "not, '', an expression nests more than 1000 operators",
        "1 +, '', an expression nests more than 1000 operators",
        "1 ^, '', an expression nests more than 1000 operators",
        "if true then 1 else, '', an expression nests more than 1000 operators"
    })
    void expressionsThatNest(String before, String after, String message) {
        String score = "cmusic 1\nlet a = " + (before + " ").repeat(MANY) + "1" + after.repeat(MANY);
        assertThat(refused(score).err()).contains(message + " [limit-exceeded]").contains("hostile.sco:2:");
    }

    @ParameterizedTest
    @CsvSource({"repeat 1 {", "at 0b {", "if true {", "for i in 1..1 {", "if false { } else {"})
    void blocksThatNest(String head) {
        assertThat(refused(part((head + " ").repeat(MANY) + "A4:1b" + "}".repeat(MANY)))
                        .err())
                .contains("nested deeper than 200 levels [limit-exceeded]");
        accepted(part((head + " ").repeat(190) + "A4:1b" + " }".repeat(190)));
    }

    @Test
    void longRowsAreNoNesting() {
        accepted(part("if false { } " + "else if false { } ".repeat(MANY) + "A4:1b"));
        accepted(part("A4" + "~B4~A4".repeat(10_000) + ":1b"));
        accepted(part("[" + "A4 ".repeat(20_000) + "]:1b"));
        accepted("cmusic 1\n" + "/* ".repeat(MANY) + "*/\n" + part("A4:1b").substring(9));
    }

    @Test
    void phrasesThatPlayTwoEach() {
        StringBuilder score = new StringBuilder(PLAIN + "phrase f0 { A4:1/1000b }\n");
        for (int i = 1; i <= 60; i++) {
            score.append(String.format("phrase f%d { play f%d play f%d }%n", i, i - 1, i - 1));
        }
        assertThat(refused(score + "part p plays s { play f60 }", "--limit", "notes=10000")
                        .err())
                .contains("notes in the piece: 10001 is more than the limit of 10000")
                .contains("--limit notes=N");
    }

    @ParameterizedTest
    @CsvSource({
        "repeat 10000000000 { A4:1b }, seconds=86400, seconds",
        "repeat 10000000000 { repeat 10000000000 { A4:1/1000000b } }, notes=10000, notes",
        "repeat 10000000000 { rest:1/1000000b }, steps=100000, steps",
        "repeat 10000000000 { }, steps=100000, steps",
        "for i in 1..10000000000 { let x = i }, steps=100000, steps",
        "A4:1e300b, seconds=86400, seconds",
        "A4:1e300s, seconds=86400, seconds"
    })
    void piecesWithoutEnd(String steps, String limit, String name) {
        assertThat(refused(part(steps), "--limit", limit).err())
                .contains("[limit-exceeded]")
                .contains("--limit " + name + "=N");
    }

    @ParameterizedTest
    @CsvSource({
        "A4:1e-300s, zero-length",
        "A4:1e-300b, zero-length",
        "at 1e300b { A4:1b }, zero-length",
        "@(random(-1e308Hz 1e308Hz)):1b, no-value",
        "@(1e308Hz * 10):1b, no-value"
    })
    void quantitiesBeyondAllUse(String steps, String slug) {
        assertThat(refused(part(steps.replace("Hz 1", "Hz, 1"))).err()).contains("[" + slug + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "tempo 1e-300bpm, tempo-not-positive",
        "tempo 1e300bpm, tempo-not-positive",
        "tuning edo(1000000000), bad-setting",
        "tuning equal(1000000000), bad-setting",
        "channels 1000000000, out-of-range",
        "seed 1e999999999, bad-number",
        "note s at 1e300s for 1s pitch=A4, limit-exceeded",
        "note s at 0s for 1e300s pitch=A4, limit-exceeded"
    })
    void settingsBeyondAllUse(String setting, String slug) {
        assertThat(refused(PLAIN + setting + "\npart p plays s { A4:1b }").err())
                .contains("[" + slug + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "partials n in 1..1e12 { }, limit-exceeded",
        "'output { signal = delay(sine(pitch), 1000000000s) }', out-of-range",
        "'output { signal = reverb(sine(pitch), t60=1e300s) }', out-of-range",
        "'output { signal = sine(1e300Hz) }', out-of-range"
    })
    void instrumentsBeyondAllUse(String members, String slug) {
        String instrument = "cmusic 1\ninstrument s { param pitch : frequency  " + members + " }\n";
        assertThat(refused(instrument + "part p plays s { A4:1b }").err()).contains("[" + slug + "]");
    }

    @ParameterizedTest
    @CsvSource({"harmonics, 4096", "samples, 8192"})
    void wavesOfVeryManyNumbers(String wave, int most) {
        String head = "instrument s { param pitch : frequency  output { signal = osc(w, pitch) } }\n";
        String score = "cmusic 1\nwave w = " + wave + "(" + "1, ".repeat(MANY) + "1)\n" + head;
        assertThat(refused(score + "part p plays s { A4:1b }").err())
                .contains("hostile.sco:2:")
                .contains(String.valueOf(most));
    }

    @Test
    void longTokens() {
        assertThat(refused("cmusic 1\nlet a = " + "9".repeat(1_000_000)).err())
                .contains("a number of 1000000 characters is longer than any that has a use [bad-number]");
        assertThat(refused(PLAIN + "title \"" + "x".repeat(10_000_000) + "\"\n").err())
                .contains("[limit-exceeded]");
        assertThat(refused(PLAIN + "// " + "x".repeat(10_000_000)).err()).contains("[limit-exceeded]");
        assertThat(refused("cmusic 1\nlet a = " + "b".repeat(1_000_000)).err())
                .contains("[unknown-name]")
                .hasSizeLessThan(5000);
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        assertThat(refused("cmusic 1\nlet a = 1\0").err()).contains("a control character (U+0000)");
        Path bad = Files.write(
                temporary.resolve("bad.sco"), "cmusic 1\nlet a = \u00ff".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CommandRun.of("check", bad.toString()).err()).contains("[invalid-utf8]");
        accepted("\uFEFF" + part("A4:1b"));
        assertThat(refused("\uFEFF\uFEFF" + part("A4:1b")).err()).contains("hostile.sco:1:1: error:");
    }

    @Test
    void aMillionMistakesAreCountedAndTwentyShown() {
        CommandRun run = CommandRun.of("check", folder.write("hostile.sco", "cmusic 1\n" + "let = \n".repeat(MANY)));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(MANY + " errors").hasSizeLessThan(20_000);
    }

    @Test
    void tuningFilesOfAnySize() {
        folder.write("long.scl", "! x\nlong\n 1000000\n" + "100.0\n".repeat(300_000));
        folder.write("claims.scl", "claims\n2000000000\n2/1\n");
        folder.write("ok.scl", "ok\n1\n2/1\n");
        folder.write("claims.kbm", "2000000000\n0\n127\n60\n69\n440.0\n12\n0\n");
        for (String tuning : List.of("\"long.scl\"", "\"claims.scl\"", "\"ok.scl\" map \"claims.kbm\"")) {
            CommandRun run = CommandRun.of(
                    "check", folder.write("hostile.sco", PLAIN + "tuning " + tuning + "\npart p plays s { A4:1b }"));
            assertThat(run.status()).as(run.err()).isEqualTo(1);
            assertThat(run.err()).contains("[tuning-file]");
        }
    }

    @Test
    void importsThatLeadOutOrNowhere() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("inner"));
        Files.writeString(outside.resolve("a.sco"), "cmusic 1\nimport \"../secret.ins\"\n");
        folder.write("secret.ins", "cmusic 1\nlet secret = 1\n");
        Files.createSymbolicLink(outside.resolve("link.ins"), temporary.resolve("secret.ins"));
        Files.createSymbolicLink(outside.resolve("loop.ins"), Path.of("loop.ins"));
        Files.writeString(outside.resolve("b.sco"), "cmusic 1\nimport \"link.ins\"\n");
        Files.writeString(outside.resolve("c.sco"), "cmusic 1\nimport \"loop.ins\"\n");
        assertThat(refusedFile(outside.resolve("a.sco").toString()).err()).contains("[import-outside]");
        assertThat(refusedFile(outside.resolve("b.sco").toString()).err())
                .contains("[import-outside]")
                .doesNotContain("secret = 1");
        assertThat(refusedFile(outside.resolve("c.sco").toString()).err()).contains("[import-not-found]");
        for (String name : List.of("../../etc/passwd", "/etc/passwd", "/dev/zero", "inner/../../x.ins")) {
            assertThat(refused("cmusic 1\nimport \"" + name + "\"\n").err()).contains("[import-outside]");
        }
        assertThat(refused("cmusic 1\nimport \"inner\"\n").err())
                .contains("[unreadable-file]")
                .contains("folder");
    }

    @Test
    void importsInAChainAndInACircle() {
        for (int i = 0; i < 40; i++) {
            folder.write("c" + i + ".ins", "cmusic 1\nimport \"c" + (i + 1) % 40 + ".ins\"\n");
        }
        assertThat(refused("cmusic 1\nimport \"c0.ins\"\n").err())
                .contains("imports within each other")
                .contains("--limit imports=N");
        assertThat(refused("cmusic 1\nimport \"c0.ins\"\n", "--limit", "imports=100")
                        .err())
                .contains("[import-cycle]");
    }

    @Test
    void devicesInTheScoresPlace() {
        assumeThat(Path.of("/dev/zero")).exists();
        CommandRun run = CommandRun.of("render", "/dev/zero", "-o", folder.file("out.wav"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("cmusic: cannot read `/dev/zero`: more than ")
                .contains("MB come out of it; put what is longer into a file");
        assertThat(folder.names()).containsExactly("kept.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "'ground=1 part p plays q { }'",
        "ground=",
        "ground=ground",
        "'ground=1 let z = 3'",
        "nothing=1",
        "'x y=1'",
        "ground=1e999999999"
    })
    void definitionsThatAreMoreThanAValue(String definition) {
        CommandRun run = CommandRun.of("check", folder.write("a.sco", "cmusic 1\nlet ground = 1\n"), "-D", definition);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("-D ");
    }

    @Test
    void deepDefinitions() {
        String deep = "ground=" + "(".repeat(MANY);
        CommandRun run = CommandRun.of("check", folder.write("a.sco", "cmusic 1\nlet ground = 1\n"), "-D", deep);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("nested deeper than 200 levels");
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "-48000", "99999999999", "1e300", "NaN", "''"})
    void ratesBeyondAllUse(String rate) {
        CommandRun run = CommandRun.of("render", folder.write("a.sco", part("A4:1b")), "-r", rate);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(folder.names()).containsExactly("a.sco", "kept.txt");
    }

    @Test
    void filesOfVeryManyStatements() {
        String sections = IntStream.range(0, 5000)
                .mapToObj(i -> "section \"x\" { part p plays s { A4:1/100b } }\n")
                .collect(Collectors.joining());
        accepted(PLAIN + sections);
        String parts = IntStream.range(0, 5000)
                .mapToObj(i -> "part p" + i + " plays s { A4:1/100b }\n")
                .collect(Collectors.joining());
        accepted(PLAIN + parts);
        String tempos = IntStream.range(0, 20_000)
                .mapToObj(i -> "tempo 60bpm at " + i + "b\n")
                .collect(Collectors.joining());
        accepted(PLAIN + tempos + "part p plays s { A4:1b }");
    }
}
