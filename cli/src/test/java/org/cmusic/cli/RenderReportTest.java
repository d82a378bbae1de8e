package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What render and check say, and how. */
class RenderReportTest {
    private static final String FAULTY = "cmusic 1\nimport \"reed.ins\"\npart p plays rede { each 1b H4 C4 }\n";
    private static final String WARNED = "cmusic 1\nimport \"reed.ins\"\npart p plays reed { C4:1b set amp = -9dB }\n";

    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = ScoreFolder.in(temporary);
    }

    @Test
    void errorsStopTheRender() {
        CommandRun run = CommandRun.of("render", folder.write("bad.sco", FAULTY));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("bad.sco:3:14: error: no instrument is called `rede` [unknown-instrument]")
                .contains("bad.sco:3:29: error: `H4` is not a note name [bad-note]")
                .endsWith("2 errors; nothing rendered\n");
        assertThat(folder.names()).doesNotContain("bad.wav");
    }

    @Test
    void ofSeveralScoresTheOneIsNamedThatStops() {
        CommandRun run = CommandRun.of("render", folder.score(), folder.write("bad.sco", FAULTY));
        assertThat(run.err()).contains("\n" + folder.file("bad.sco") + "  2 errors; nothing rendered\n");
    }

    @Test
    void aSoundThatIsDeniedIsNotWritten() throws IOException {
        String loud = folder.write("loud.sco", Files.readString(Path.of(folder.score())));
        CommandRun run = CommandRun.of("render", loud, "--gain", "40dB", "--deny", "clipped");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).endsWith("1 denied (clipped); no sound written\n");
        assertThat(folder.names()).doesNotContain("loud.wav");
    }

    @Test
    void aNameOfTheLibraryOnlyLacksItsImport() {
        String score = "cmusic 1\nimport \"flute.ins\"\neffect hall(t60=1s)\npart p plays piano { C4:1b }\n";
        CommandRun run = CommandRun.of("check", folder.write("bare.sco", score));
        assertThat(run.err())
                .contains("= help: the library has `hall.ins`: write `import \"hall.ins\"` at the top of the file")
                .contains("= help: the library has `piano.ins`: write `import \"piano.ins\"` at the top of the file");
    }

    @Test
    void warningsDoNot() {
        CommandRun run = CommandRun.of("render", folder.write("odd.sco", WARNED));
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("warning").contains("[useless-set]").contains("real time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"warnings", "useless-set", "click,useless-set"})
    void unlessTheyAreDenied(String denied) {
        for (String command : List.of("render", "check")) {
            CommandRun run = CommandRun.of(command, folder.write("odd.sco", WARNED), "--deny", denied);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("1 warning, 1 denied (useless-set)");
        }
        assertThat(folder.names()).doesNotContain("odd.wav");
    }

    @Test
    void otherWarningsMayBeDenied() {
        assertThat(CommandRun.of("check", folder.write("odd.sco", WARNED), "--deny", "click")
                        .status())
                .isZero();
    }

    @Test
    void allowedWarningsAreNotTold() {
        CommandRun run =
                CommandRun.of("check", folder.write("odd.sco", WARNED), "--allow", "useless-set", "--deny", "warnings");
        assertThat(run.status()).isZero();
        assertThat(run.err()).doesNotContain("warning").contains("no errors");
    }

    @Test
    void quietSaysNothingWhereNothingIsWrong() {
        assertThat(CommandRun.of("render", folder.score(), "-q").err()).isEmpty();
        assertThat(CommandRun.of("check", folder.score(), "-q").err()).isEmpty();
        assertThat(CommandRun.of("check", folder.write("odd.sco", WARNED), "-q").err())
                .contains("[useless-set]");
    }

    @Test
    void verboseTellsHowLoudEachPartIs() {
        assertThat(CommandRun.of("render", folder.score(), "-v").err())
                .containsPattern("part +low +peak -\\d+\\.\\d dBFS +rms -\\d+\\.\\d dBFS")
                .contains("notes at once")
                .contains("read " + folder.file("reed.ins"))
                .containsOnlyOnce("song.sco\n");
    }

    @Test
    void aScoreWithoutNotesIsAnEmptySound() {
        CommandRun run = CommandRun.of("render", folder.write("empty.sco", "cmusic 1\n"));
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("empty.wav  0.00 s")
                .contains("peak -inf dBFS")
                .contains("has no notes");
        assertThat(folder.header("empty.wav").frames()).isZero();
        assertThat(CommandRun.of("check", folder.file("empty.sco")).err())
                .contains("0.00 s  no errors")
                .contains("empty.sco has no notes: the sound is empty");
        assertThat(CommandRun.of("check", folder.write("empty.ins", "cmusic 1\nlet x = 3\n"))
                        .err())
                .doesNotContain("no notes");
    }

    @Test
    void twentyAreShownUnlessAllAreWanted() {
        String bad = folder.write("bad.sco", "cmusic 1\n" + "part p plays nothing { H4 }\n".repeat(30));
        String some = CommandRun.of("check", bad).err();
        String all = CommandRun.of("check", bad, "--all").err();
        assertThat(count(some, ": error: ")).isEqualTo(20);
        assertThat(some).contains("--all shows them");
        assertThat(count(all, ": error: ")).isGreaterThanOrEqualTo(60);
    }

    @Test
    void colorIsForThoseWhoWantIt() {
        String bad = folder.write("bad.sco", FAULTY);
        assertThat(CommandRun.of("check", bad).err()).doesNotContain("\u001b");
        assertThat(CommandRun.of("check", bad, "--color", "always").err()).contains("\u001b[");
        assertThat(CommandRun.onTerminal(Map.of("TERM", "xterm"), "check", bad).err())
                .contains("\u001b[");
        assertThat(CommandRun.onTerminal(Map.of("TERM", "xterm"), "check", bad, "--color", "never")
                        .err())
                .doesNotContain("\u001b");
        assertThat(CommandRun.onTerminal(Map.of("NO_COLOR", "1"), "check", bad).err())
                .doesNotContain("\u001b");
        assertThat(CommandRun.onTerminal(Map.of("TERM", "dumb"), "check", bad).err())
                .doesNotContain("\u001b");
    }

    @Test
    void jsonHasALineForEachMistakeAndASummary() throws IOException {
        CommandRun run = CommandRun.of("check", folder.write("bad.sco", FAULTY), "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        List<JsonNode> lines = json(run.out());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("code").asText()).isEqualTo("unknown-instrument");
        assertThat(lines.get(0).get("candidates").get(0).asText()).isEqualTo("reed");
        assertThat(lines.get(2).get("summary").get("errors").asInt()).isEqualTo(2);
    }

    @Test
    void whatTheLibraryHasIsImportedByTheFix() throws IOException {
        String score = "cmusic 1\nimport \"gong.ins\"\npart a plays gong { A3:1b }\npart b plays harp { A3:1b }\n";
        JsonNode fix = json(CommandRun.of("check", folder.write("a.sco", score), "--json")
                        .out())
                .get(0)
                .get("fixes")
                .get(0);
        JsonNode edit = fix.get("edits").get(0);
        String mended =
                score.replace("gong.ins\"", "gong.ins\"" + edit.get("text").asText());

        assertThat(fix.get("title").asText()).isEqualTo("insert `import \"harp.ins\"`");
        assertThat(edit.get("line").asInt()).isEqualTo(2);
        assertThat(edit.get("column").asInt()).isEqualTo(18);
        assertThat(CommandRun.of("check", folder.write("a.sco", mended)).err()).contains("no errors");
    }

    @Test
    void theLibraryIsAskedForWhatIsCalledOtherwise() throws IOException {
        String part = "part a plays violin { A4:1b }";
        String imported = CommandRun.of("check", folder.write("a.sco", "cmusic 1\nimport \"violin.ins\"\n" + part))
                .err();
        String played = CommandRun.of("check", folder.write("b.sco", "cmusic 1\n" + part))
                .err();

        assertThat(imported).contains("in the library, `bowed_string.ins` may be what you look for");
        assertThat(played).contains("`bowed_string.ins` may be what you look for: import it");
    }

    @Test
    void jsonTellsWhatWasRendered() throws IOException {
        CommandRun run = CommandRun.of("render", folder.score(), "--json");
        JsonNode summary = json(run.out()).get(0).get("summary");
        assertThat(run.err()).isEmpty();
        assertThat(summary.get("output").asText()).isEqualTo(folder.file("song.wav"));
        assertThat(summary.get("frames").asLong()).isEqualTo(108_000);
        assertThat(summary.get("format").asText()).isEqualTo("s24");
        assertThat(summary.get("peakDb").asDouble()).isBetween(-30.0, -1.0);
    }

    @Test
    void jsonMakesWayForTheSound() throws IOException {
        CommandRun run = CommandRun.of("render", folder.score(), "--json", "-o", "-");
        assertThat(run.out()).startsWith("RIFF");
        assertThat(json(run.err()).get(0).get("summary").get("output").asText()).isEqualTo("standard output");
    }

    @Test
    void clippingIsNeverSilent() {
        CommandRun run = CommandRun.of("render", folder.score(), "--gain", "40dB", "--format", "s16");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .containsPattern("song.sco:\\d+:\\d+: warning: \\d+ samples clipped; the peak was \\+\\d+\\.\\d dBFS")
                .containsPattern("render with `--gain -?\\d+\\.\\ddB`; the loudest lines are `.*song.sco:6` "
                        + "\\(reed, \\d+% of the peak\\), `.*song.sco:7` \\(reed, \\d+% of the peak\\)")
                .contains("`cmusic who " + folder.score() + " --loudest` tells all");
    }

    @Test
    void theLineOfAnImportedFileIsNamedWithItsFile() {
        folder.write("tune.ins", "cmusic 1\nimport \"reed.ins\"\nphrase riff {\n  A4:1b\n}\n");
        String song = folder.write(
                "loud.sco", "cmusic 1\nimport \"reed.ins\"\nimport \"tune.ins\"\npart p plays reed { play riff }\n");
        CommandRun run = CommandRun.of("render", song, "--gain", "40dB");
        assertThat(run.err())
                .contains("tune.ins:4:3: warning: ")
                .contains("the loudest lines are `" + folder.file("tune.ins") + ":4` (reed, 100% of the peak);");
    }

    @Test
    void clippingOfStandardInputNamesItAsTheCommandTakesIt() {
        CommandRun run = CommandRun.withInput(
                "cmusic 1\ninstrument i { param pitch : frequency  partial 1 { env = adsr() } output { gain = 12dB } }\n"
                        + "part p plays i { A4:1b }\n",
                "render",
                "-",
                "-o",
                folder.file("x.wav"));
        assertThat(run.err())
                .contains("`<stdin>:3` (i, 100% of the peak)")
                .contains("`cmusic who - --loudest` tells all");
    }

    @Test
    void clippingMayBeDenied() {
        CommandRun run = CommandRun.of("render", folder.score(), "--gain", "40dB", "--deny", "clipped");
        assertThat(run.status()).isEqualTo(1);
        assertThat(folder.names()).containsExactly("reed.ins", "song.sco");
    }

    @Test
    void floatingPointBeyondFullScaleIsTold() {
        CommandRun run = CommandRun.of("render", folder.score(), "--gain", "40dB", "--format", "f32");
        assertThat(run.err()).contains("[over-full-scale]").doesNotContain("[clipped]");
        assertThat(folder.peak("song.wav")).isGreaterThan(1);
    }

    @Test
    void theGainThatIsAdvisedIsEnough() {
        String err = CommandRun.of("render", folder.score(), "--gain", "40dB", "--channels", "1")
                .err();
        String gain = err.replaceAll("(?s).*`--gain (-?[0-9.]+dB)`.*", "$1");
        CommandRun mended = CommandRun.of("render", folder.score(), "--gain", gain, "--channels", "1");
        assertThat(mended.err()).doesNotContain("clipped");
        assertThat(folder.peak("song.wav")).isGreaterThan(0.98);
    }

    private static List<JsonNode> json(String text) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return Stream.of(text.split("\n"))
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (IOException e) {
                        throw new IllegalStateException(line, e);
                    }
                })
                .toList();
    }

    private static int count(String text, String what) {
        return (text.length() - text.replace(what, "").length()) / what.length();
    }
}
