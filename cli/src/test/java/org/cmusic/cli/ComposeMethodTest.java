package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composer;
import org.cmusic.composers.Composition;
import org.cmusic.composers.Decision;
import org.cmusic.composers.Setting;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ComposeMethodTest {
    private static final String CANTUS =
            "cmusic 1\nimport \"piano.ins\"\nmeter 4/4\npart tune plays piano { each 1b C4 C4 C4 C4 C4 C4 C4 C4 }\n";

    @TempDir
    Path folder;

    /** Random whole notes, one a bar. */
    private static final class Bells implements Composer {
        @Override
        public String name() {
            return "bells";
        }

        @Override
        public String summary() {
            return "Rings bells.";
        }

        @Override
        public List<Setting> settings() {
            return List.of(
                    new Setting("keys", "N", "How many keys.", new Setting.Whole(1, 12), "12"),
                    new Setting("leap", "", "A second bell leaps.", new Setting.Switch(), ""),
                    new Setting("table", "", "Print the keys.", new Setting.Switch(), ""),
                    new Setting("cantus", "FILE", "What is rung first.", new Setting.Piece(), ""));
        }

        @Override
        public Optional<String> print(Brief brief, Corpus corpus, Chance chance) {
            int keys = brief.settings().whole("keys");
            return brief.settings().isOn("table") ? Optional.of("keys: " + keys + "\n") : Optional.empty();
        }

        @Override
        public Composition compose(Brief brief, Corpus corpus, Chance chance) {
            int bars = brief.bars().orElse(4);
            if (bars > 20) {
                throw new BriefException("the ringers are tired after 20 bars");
            }
            List<Event> events = new ArrayList<>();
            List<Decision> decisions = new ArrayList<>();
            for (int i = 0; i < bars; i++) {
                Pitch pitch = Pitch.ofFifths(chance.below(brief.settings().whole("keys")) - 4, 4);
                events.add(Chord.of(Beats.of(4L * i), Beats.of(4), List.of(Tone.of(pitch)), OptionalDouble.of(-12)));
                decisions.add(new Decision(Beats.of(4L * i), "bells", pitch.toString(), Map.of("by", "chance")));
            }
            Timbre timbre = brief.instrument().<Timbre>map(Timbre.Named::new).orElse(new Timbre.Named("piano"));
            Music music = new Music(
                    Heading.of("Bells"),
                    Optional.of(MeterMap.steady(new Meter(4, 4))),
                    List.of(new KeyMark(Beats.ZERO, brief.key().orElse(Key.C_MAJOR))),
                    TempoMap.steady(brief.tempo().orElse(96)),
                    parts(timbre, events, brief.settings().isOn("leap")));
            return new Composition(music, decisions);
        }
    }

    /** A bell that is struck after a leap of two octaves, over it two others. */
    private static List<Part> parts(Timbre timbre, List<Event> events, boolean leap) {
        Part bells = new Part("bells", timbre, List.of(new Voice(events)));
        if (!leap) {
            return List.of(bells);
        }
        List<Event> others = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Pitch pitch = Pitch.parse(i == 0 ? "C1" : "C3").orElseThrow();
            others.add(Chord.of(Beats.of(4L * i), Beats.of(4), List.of(Tone.of(pitch)), OptionalDouble.of(-12)));
        }
        return List.of(bells, new Part("others", timbre, List.of(new Voice(others))));
    }

    private static CommandRun run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err, Set.of(), Map.of());
        Console console = new Console(streams);
        Failures failures = new Failures(console);
        CommandLine line = ComposeMethod.line(new Bells(), streams, console);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((failure, command, result) -> failures.of(failure, "compose bells", false));
        line.setParameterExceptionHandler(
                (failure, words) -> failures.usage("compose bells", UsageMessage.of(failure, words)));
        int status = line.execute(arguments);
        return new CommandRun(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void writesAScoreWithTheLineThatMadeItAtItsHead() throws Exception {
        CommandRun run = run("-o", file("a.sco"), "--bars", "2", "--key", "F#m", "--tempo", "60", "--keys=1", "-q");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("a.sco")).hasContent("""
                // cmusic compose bells --seed 1 --bars 2 --key F#m --tempo 60 --keys 1

                cmusic 1
                import "piano.ins"

                title "Bells"
                tempo 60bpm
                meter 4/4
                key F# minor

                part bells plays piano(amp=-12dB) {
                  each 4b
                  Ab4 |
                  Ab4 |
                }
                """);
        assertThat(CommandRun.of("check", "--deny", "warnings", file("a.sco")).status())
                .isZero();
        assertThat(CommandRun.of("format", "--check", file("a.sco")).status()).isZero();
        CommandRun again = run("-o", file("a.sco"));
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.err()).contains("there is one already");
    }

    @Test
    void aSeedGivesTheSameBytes() {
        CommandRun first = run("-o", "-", "--seed", "7");
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(run("-o", "-", "--seed=7").data()).isEqualTo(first.data());
        assertThat(run("-o", "-", "--seed", "8").data()).isNotEqualTo(first.data());
        CommandRun drawn = run("-o", "-", "--seed", "random");
        String seed = drawn.err().strip().replace("seed ", "");
        assertThat(run("-o", "-", "--seed", seed).data()).isEqualTo(drawn.data());
    }

    @Test
    void severalPiecesHaveSeedsInARow() throws Exception {
        CommandRun run = run("-o", file("b.sco"), "--count", "3", "--seed", "5", "--explain", file("b.json"));
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .isEqualTo(file("b-1.sco") + "  4 bars  1 part  seed 5\n" + file("b-2.sco")
                        + "  4 bars  1 part  seed 6\n" + file("b-3.sco") + "  4 bars  1 part  seed 7\n");
        assertThat(Files.readString(folder.resolve("b-2.sco")))
                .isEqualTo(run("-o", "-", "--seed", "6").out());
        assertThat(Files.readString(folder.resolve("b-2.json")))
                .startsWith("{\"command\":\"cmusic compose bells --seed 6\",\"seed\":6,\"decisions\":[{\"bar\":1,")
                .contains("\"reasons\":{\"by\":\"chance\"}");
        assertThat(run("-o", "-", "--count", "2").status()).isEqualTo(2);
    }

    @Test
    void whatIsAskedForWronglyIsTold() {
        assertThat(run().err()).contains("say where the score goes, as -o song.sco");
        assertThat(run("-o", "a.wav").err()).contains("the name of a score ends in .sco");
        assertThat(run("-o", "-", "--bars", "0").err()).contains("--bars: 1 to 1000");
        assertThat(run("-o", "-", "--key", "H").err()).contains("--key: `H` is no key");
        assertThat(run("-o", "-", "--meter", "4/5").err()).contains("--meter: `4/5` is no meter");
        assertThat(run("-o", "-", "--keys", "13").err()).contains("--keys: `13` is no whole number from 1 to 12");
        assertThat(run("-o", "-", "--kys", "1").err()).contains("there is no option `--kys`; did you mean `--keys`");
        assertThat(run("-o", "-", "--count", "0").status()).isEqualTo(2);
        assertThat(run("-o", "-", "--instrument", "../x").status()).isEqualTo(2);
        assertThat(run("-o", "-", "--corpus", file("none")).status()).isEqualTo(3);
        assertThat(run("-o", "-", "--cantus", file("none.mid")).status()).isEqualTo(3);
    }

    @Test
    void whatCannotBeComposedIsTold() {
        CommandRun run = run("-o", file("c.sco"), "--bars", "21");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("bells: the ringers are tired after 20 bars\n");
        assertThat(folder.resolve("c.sco")).doesNotExist();
        CommandRun unknown = run("-o", file("c.sco"), "--instrument", "bels");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("bels.ins", "nothing written");
        assertThat(folder.resolve("c.sco")).doesNotExist();
    }

    @Test
    void ofAPieceThatIsNotWrittenNothingIsExplainedOrJudged() {
        CommandRun run = run("-o", file("d.sco"), "--instrument", "bels", "--explain", file("d.json"), "--check");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("nothing written").doesNotContain("check:");
        assertThat(folder.resolve("d.json")).doesNotExist();
    }

    @Test
    void theLineCanBeGivenToAShellAsItIs() throws Exception {
        for (String name : List.of("it's.sco", "a&b.sco", "plain-1.sco", "#1.sco", "*.sco")) {
            Files.writeString(folder.resolve(name), CANTUS);
        }
        assertThat(run("-o", "-", "--cantus", file("it's.sco")).out())
                .contains("--cantus '" + file("it'\\''s.sco") + "'\n");
        assertThat(run("-o", "-", "--cantus", file("a&b.sco")).out()).contains("--cantus '" + file("a&b.sco") + "'\n");
        assertThat(run("-o", "-", "--cantus", file("*.sco")).out()).contains("--cantus '" + file("*.sco") + "'\n");
        assertThat(run("-o", "-", "--cantus", file("plain-1.sco")).out())
                .contains("--cantus " + file("plain-1.sco") + "\n");
        assertThat(run("-o", "-", "--cantus", file("#1.sco")).out()).contains("--cantus " + file("#1.sco") + "\n");
    }

    @Test
    void printsInsteadWhereTheSettingsSaySo() {
        CommandRun run = run("--table", "--keys", "3");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("keys: 3\n");
    }

    @Test
    void theCriticLooksAtItWhenAsked() {
        CommandRun run = run("-o", "-", "--keys", "1", "--check");
        assertThat(run.err()).isEqualTo("check: no faults of part writing\n");
        assertThat(run.status()).isZero();
        CommandRun leap = run("-o", "-", "--leap", "--keys", "1", "--check");
        assertThat(leap.err()).isEqualTo("check: bar 2 beat 1: wide-leap in voice 2\ncheck: 1 fault of part writing\n");
        assertThat(leap.status()).isEqualTo(1);
    }

    @Test
    void theCriticComparesAllVoicesWithTheCorpus() throws Exception {
        String tune = Files.writeString(folder.resolve("drone.sco"), CANTUS.replace("1b", "4b"))
                .toString();
        CommandRun run = run("-o", "-", "--leap", "--bars", "8", "--check", "--corpus", tune);
        assertThat(run.err()).endsWith("; the longest run copied has 7 notes, from drone.sco\n");
    }

    @Test
    void programsAreToldWhatTheCriticFinds() {
        CommandRun run = run("-o", "-", "--leap", "--check", "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .anyMatch(line -> line.startsWith("{\"judgement\":{\"file\":\"-\",\"passes\":false,")
                        && line.contains("\"rule\":\"wide-leap\""));
    }

    @Test
    void helpBeginsWithExamplesAndKnowsTheSettings() {
        CommandRun run = run("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Rings bells.\n\nExamples:\n  cmusic compose bells -o piece.sco\n")
                .contains("--keys=N", "How many keys. Usually 12.", "--table", "--bars=N");
    }

    @Test
    void aPlaceForAScoreIsRefusedWhereNoneIsWritten() {
        CommandRun run = run("--table", "-o", file("none.sco"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no score is written", "leave -o out");
        assertThat(folder.resolve("none.sco")).doesNotExist();
        assertThat(run("--table", "-o", "-").status()).isZero();
    }
}
