package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sounds at a moment. */
class WhoCommandTest {
    private static final String SINE = """
            cmusic 1
            instrument tone {
              param pitch : frequency
              param amp : level = linear(0.5)
              param turn : angle = 0deg
              partial 1 { phase = turn }
              output { gain = amp }
            }
            """;

    @TempDir
    Path temporary;

    private ScoreFolder folder;

    @BeforeEach
    void write() {
        folder = ScoreFolder.in(temporary);
        folder.write("tone.ins", SINE);
    }

    /** Listens to a score that plays the sine, in one channel. */
    private CommandRun who(String score, String... arguments) {
        String file = folder.write("a.sco", "cmusic 1\nimport \"tone.ins\"\n" + score);
        return CommandRun.of(Stream.concat(Stream.of("who", file, "--channels", "1"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    /** The words of each row below the heading. */
    private static List<List<String>> rows(CommandRun run) {
        assertThat(run.status()).as(run.err()).isZero();
        return run.out()
                .lines()
                .filter(line -> line.matches("\\S+:\\d+:\\d+ .*"))
                .map(line -> List.of(line.split("  +")))
                .toList();
    }

    private static List<String> column(CommandRun run, int number) {
        return rows(run).stream().map(row -> row.get(number)).toList();
    }

    private String place(int line, int column) {
        return folder.file("a.sco") + ":" + line + ":" + column;
    }

    @Test
    void twoSinesOfWhichOneTakesFromTheOther() {
        CommandRun run = who("""
                note tone at 0s for 1s pitch=100Hz amp=linear(0.25) turn=180deg
                note tone at 0s for 1s pitch=100Hz
                """, "--at", "500ms");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(folder.file("a.sco") + "  0.500 s  beat 0.5  peak -12.0 dBFS at 0.4");
        assertThat(run.out()).contains("rms -15.1 dBFS\nplace ");
        assertThat(rows(run))
                .containsExactly(
                        row(place(4, 1), "G2+35ct", "1", "0.000s", "1.000s", "-6.0dB", "-9.0dB", "+200%"),
                        row(place(3, 1), "G2+35ct", "1", "0.000s", "1.000s", "-12.0dB", "-15.1dB", "-100%"));
    }

    private List<String> row(String place, String... rest) {
        return Stream.concat(Stream.of(place, "notes", "tone", folder.file("tone.ins") + ":2"), Arrays.stream(rest))
                .toList();
    }

    @Test
    void whatCancelsIsSilence() {
        CommandRun run = who("""
                note tone at 0s for 1s pitch=100Hz turn=180deg
                note tone at 0s for 1s pitch=100Hz
                """, "--at", "500ms");
        assertThat(run.out()).contains("silence: what sounds cancels itself");
        assertThat(column(run, 9)).containsExactly("-9.0dB", "-9.0dB");
        assertThat(column(run, 10)).containsExactly("-", "-");
    }

    @Test
    void theGainCounts() {
        CommandRun run = who("note tone at 0s for 1s pitch=100Hz\n", "--at", "0s", "--gain", "-6dB");
        assertThat(column(run, 8)).containsExactly("-12.0dB");
    }

    @Test
    void theLoudestMomentIsThatOfTheGreatestSample() {
        CommandRun run = who("""
                part a plays tone(amp=-40dB) { A4:1b A4:1b { amp = -20dB } A4:1b }
                """, "--loudest");
        assertThat(rows(run).get(0)).startsWith(place(3, 38)).contains("A4").endsWith("+100%");
        assertThat(run.out()).contains("  1.0").contains("peak -20.0 dBFS");
    }

    @Test
    void chordsLoopsAndPhrasesAreOneLineEach() {
        CommandRun run = who("""
                phrase riff { C5:1b }
                part chord plays tone(amp=-20dB) { [C4 Eb4 G4]:4b }
                part loop plays tone(amp=-30dB) { for i in 1..3 { at 0b { @(100Hz * i):4b } } rest:4b }
                part song plays tone(amp=-40dB) {
                  play riff
                  play riff
                }
                """, "--at", "1.5s");
        List<List<String>> rows = rows(run);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains(place(4, 36), "chord", "C4 Eb4 G4", "3");
        assertThat(rows.get(1)).contains(place(5, 59), "loop", "G2+35ct G3+35ct D4+37ct", "3");
        assertThat(rows.get(2)).contains(place(3, 15), "song", "C5", "1").endsWith(folder.file("a.sco") + ":8");
        assertThat(run.out()).contains("share  played at\n");
    }

    @Test
    void aSlideHasThePitchOfTheMoment() {
        CommandRun run = who("part a plays tone { A4~A5:2b }\n", "--at", "1s");
        assertThat(column(run, 4)).containsExactly("D#5");
    }

    @Test
    void aPitchNearToNoneIsToldInHertz() {
        CommandRun run = who("tuning edo(5)\nnote tone at 0s for 1s pitch=471.6Hz\n", "--at", "0s");
        assertThat(column(run, 4)).containsExactly("471.6Hz");
    }

    @Test
    void anInstrumentWithoutPitchHasNone() {
        folder.write("tone.ins", "cmusic 1\ninstrument click { partial @50Hz { } output { gain = -20dB } }\n");
        CommandRun run = who("note click at 0s for 1s\n", "--at", "0s");
        assertThat(column(run, 4)).containsExactly("-");
    }

    @Test
    void effectsThatRingAreLinesToo() {
        folder.write("room.ins", """
                cmusic 1
                instrument blip {
                  param pitch : frequency
                  partial 1 { }
                  output { gain = -20dB  send room = 0dB }
                }

                effect room { output { signal = echo(input, time=100ms, feedback=-6dB) } }
                """);
        CommandRun run = who(
                "import \"room.ins\"\npart p plays blip { A4:1/4b }\n", "--at", "0.6s", "--allow", "unused-definition");
        assertThat(rows(run))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith(
                                folder.file("room.ins") + ":8:8", "effect", "room", folder.file("room.ins") + ":8", "-")
                        .endsWith("+100%"));
    }

    @Test
    void linesFarBelowAreCounted() {
        String score = """
                note tone at 0s for 1s pitch=100Hz
                note tone at 0s for 1s pitch=100Hz amp=linear(0.000501)
                note tone at 0s for 1s pitch=200Hz amp=linear(0.000499)
                note tone at 0s for 1s pitch=300Hz amp=silence
                """;
        CommandRun run = who(score, "--at", "500ms");
        assertThat(column(run, 0)).containsExactly(place(3, 1), place(4, 1));
        assertThat(run.out()).endsWith("\n2 lines of 2 notes are more than 60 dB softer; --all shows them\n");
        CommandRun all = who(score, "--at", "500ms", "--all");
        assertThat(column(all, 8)).containsExactly("-6.0dB", "-66.0dB", "-66.0dB", "silence");
        assertThat(all.out()).doesNotContain("softer");
    }

    @Test
    void severalMomentsInBeatsUnderATempoRamp() {
        CommandRun run = who("""
                tempo 60bpm
                tempo 120bpm at 0b over 8b
                meter 4/4
                part a plays tone { each 1b C4 D4 E4 F4 | G4 A4 B4 C5 }
                """, "--at", "5.5b", "--at", "0.5b", "--at", "1500ms");
        assertThat(column(run, 4)).contains("A4", "C4", "D4");
        assertThat(run.out())
                .contains("beat 5.5  bar 2:2.5")
                .contains("\n\n" + folder.file("a.sco") + "  0.4")
                .contains("beat 0.5  bar 1:1.5");
        assertThat(run.out().indexOf("beat 5.5")).isLessThan(run.out().indexOf("beat 0.5"));
    }

    @Test
    void theSectionIsNamed() {
        CommandRun run = who("""
                section "One" { meter 3/4  part a plays tone { A4:3b } }
                section "Two" { meter 3/4  part a plays tone { B4:3b } }
                """, "--at", "4s");
        assertThat(run.out()).contains("  4.000 s  beat 4  \"Two\"  bar 1:2  peak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part a plays tone { A4:1b rest:1b A4:1b } | 1.5s | silence: nothing is heard here",
                "part a plays tone { A4:1b } | 1s | silence: the piece ends at 1.000 s",
                "part a plays tone { A4:1b } | 99999999b | silence: the piece ends at 1.000 s",
                "title \"x\" | 0s | silence: the piece has no notes",
            })
    void silenceIsSaid(String score, String time, String said) {
        CommandRun run = who(score + "\n", "--at", time);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains(said).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part a plays tone(amp=silence) { A4:1b } | silence: nothing is heard in the whole piece",
                "title \"x\" | silence: the piece has no notes",
            })
    void aSilentPieceHasNoLoudestMoment(String score, String said) {
        CommandRun run = who(score + "\n", "--loudest");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains(said);
    }

    @Test
    void notesThatAreSilentAreCounted() {
        CommandRun run = who("note tone at 0s for 1s pitch=300Hz amp=silence\n", "--at", "0s");
        assertThat(run.out()).endsWith("silence: nothing is heard here\n1 line of 1 note is silent; --all shows it\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| say which moment: --at 12.3s, --at 8b, or --loudest",
                "--at 1s --loudest | --at and --loudest both say which moment: give one of them",
                "--at -1s | --at: `-1s` is not a time: none is negative; write seconds or beats",
                "--at 3 | --at: `3` is not a time: write seconds or beats, as `3s` or `3b`",
                "--at 3min | --at: `3min` is not a time: write seconds or beats",
                "--at 1s --channels 9 | --channels: 9 is not a number of channels",
                "--at 1s --threads 0 | --threads: at least one must work",
                "--at 1s --only hihg | no part is called `hihg`; did you mean `high`?",
                "--at 1s --only low --mute low | --mute leaves out all that --only asks for: nothing would be heard",
                "--at 1s --mute low,high | --mute leaves out every part there is: nothing would be heard",
            })
    void wrongUsageIsToldWithARemedy(String flags, String message) {
        Stream<String> given = flags == null ? Stream.of() : Stream.of(flags.split(" "));
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("who", folder.score()), given).toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("cmusic: " + message).contains("`cmusic who --help`");
    }

    @Test
    void aScoreWithErrorsIsNotHeard() {
        CommandRun run = who("part a plays tone { H4:1b }\n", "--at", "0s");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.sco:3:21: error: `H4`").endsWith("1 error; nothing heard\n");
    }

    @Test
    void aMissingFileIsAFileFailure() {
        CommandRun run = CommandRun.of("who", folder.file("none.sco"), "--at", "0s");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void standardInputIsAScore() {
        CommandRun run = CommandRun.withInput(SINE + "part a plays tone { A4:1b }\n", "who", "-", "--at", "0s", "-q");
        assertThat(rows(run)).singleElement().satisfies(row -> assertThat(row).startsWith("<stdin>:9:21", "a", "tone"));
    }

    @Test
    void anInstrumentIsHeardAsItsAudition() {
        CommandRun run = CommandRun.of("who", folder.file("tone.ins"), "--at", "1s");
        assertThat(rows(run))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith(
                                folder.file("tone.ins") + ":2:12",
                                "notes",
                                "tone",
                                folder.file("tone.ins") + ":2",
                                "A4"));
    }

    @Test
    void partsMayBeLeftOut() {
        assertThat(column(CommandRun.of("who", folder.score(), "--at", "1s"), 1))
                .contains("low", "high");
        assertThat(column(CommandRun.of("who", folder.score(), "--at", "1s", "--only", "high"), 1))
                .containsOnly("high");
        assertThat(column(CommandRun.of("who", folder.score(), "--loudest", "--mute", "high"), 1))
                .containsOnly("low");
    }

    @Test
    void readingFlagsAreThoseOfOtherCommands() {
        CommandRun run = CommandRun.of(
                "who", folder.score(), "--at", "1s", "--only", "low", "-D", "ground=110Hz", "--seed", "random", "-v");
        assertThat(column(run, 4)).containsExactly("A2");
        assertThat(run.err()).contains("seed ").contains("read " + folder.file("reed.ins"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--loudest", "--at=1.2s"})
    void threadsChangeNothing(String moment) {
        for (String form : List.of("--json", "--all")) {
            String one = CommandRun.of("who", folder.score(), moment, form, "--threads", "1")
                    .out();
            String two = CommandRun.of("who", folder.score(), moment, form, "--threads", "2")
                    .out();
            assertThat(one).isEqualTo(two).isNotEmpty();
        }
    }

    @Test
    void jsonHasTheSameFacts() throws IOException {
        String score = """
                tempo 120bpm
                meter 4/4
                phrase riff { A4:4b }
                part a plays tone { play riff }
                part b plays tone(amp=linear(0.25), turn=180deg) { A4:4b }
                """;
        CommandRun run = who(score, "--at", "1s", "--at", "9s", "--json");
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode moment = new ObjectMapper().readTree(lines.get(0)).get("moment");
        assertThat(moment.get("score").asText()).isEqualTo(folder.file("a.sco"));
        assertThat(moment.get("beats").asDouble()).isCloseTo(2, within(1e-9));
        assertThat(moment.get("bar").asLong()).isEqualTo(1);
        assertThat(moment.get("beat").asDouble()).isEqualTo(3);
        assertThat(moment.get("fromSeconds").asDouble()).isEqualTo(0.975);
        assertThat(moment.get("toSeconds").asDouble()).isEqualTo(1.025);
        assertThat(moment.get("peakDb").asDouble()).isCloseTo(-12.04, within(0.01));
        assertThat(moment.get("lines")).hasSize(2);
        JsonNode first = moment.get("lines").get(0);
        assertThat(first.get("file").asText()).isEqualTo(folder.file("a.sco"));
        assertThat(first.get("line").asInt()).isEqualTo(5);
        assertThat(first.get("column").asInt()).isEqualTo(15);
        assertThat(first.get("part").asText()).isEqualTo("a");
        assertThat(first.get("instrument").asText()).isEqualTo("tone");
        assertThat(first.get("defined").get("file").asText()).isEqualTo(folder.file("tone.ins"));
        assertThat(first.get("defined").get("line").asInt()).isEqualTo(2);
        assertThat(first.get("played").get(0).get("line").asInt()).isEqualTo(6);
        assertThat(first.get("pitches").get(0).get("name").asText()).isEqualTo("A4");
        assertThat(first.get("pitches").get(0).get("hertz").asDouble()).isEqualTo(440);
        assertThat(first.get("notes").asInt()).isEqualTo(1);
        assertThat(first.get("fromSeconds").asDouble()).isZero();
        assertThat(first.get("toSeconds").asDouble()).isEqualTo(2);
        assertThat(first.get("rmsDb").asDouble()).isCloseTo(-9.03, within(0.01));
        assertThat(first.get("share").asDouble()).isCloseTo(2, within(1e-6));
        assertThat(moment.get("lines").get(1).get("share").asDouble()).isCloseTo(-1, within(1e-6));
        JsonNode after = new ObjectMapper().readTree(lines.get(1)).get("moment");
        assertThat(after.get("peakDb").isNull()).isTrue();
        assertThat(after.get("lines")).isEmpty();
    }

    @Test
    void mistakesGoToStandardErrorAsJsonToo() throws IOException {
        CommandRun run = who("part a plays tone { H4:1b }\n", "--at", "0s", "--json");
        assertThat(run.out()).isEmpty();
        assertThat(new ObjectMapper().readTree(run.err()).get("code").asText()).isEqualTo("bad-note");
    }

    @Test
    void helpBeginsWithExamplesAndIsListed() {
        CommandRun run = CommandRun.of("who", "--help");
        assertThat(run.out().indexOf("Examples:")).isBetween(0, run.out().indexOf("Usage:"));
        assertThat(CommandRun.of("help").out()).contains("  who ");
        assertThat(CommandRun.of("completion", "bash").out()).contains("--loudest");
    }
}
