package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A plain line is read as the complete reader reads it, or not at all. */
class PlainLineTest {
    private static final Streams STREAMS = new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Set.of(),
            Map.of());
    private static final Console CONSOLE = new Console(STREAMS);

    /** A value for each option that has one. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("--output", "a b.wav"),
            Map.entry("--rate", "44.1k"),
            Map.entry("--channels", "4"),
            Map.entry("--gain", "-3dB"),
            Map.entry("--format", "f32"),
            Map.entry("--dialect", "musicv"),
            Map.entry("--dither", "none"),
            Map.entry("--only", "sea,foam"),
            Map.entry("--mute", "a"),
            Map.entry("--stems", "parts"),
            Map.entry("--from", "8b"),
            Map.entry("--to", "30s"),
            Map.entry("--tail", "1/2b"),
            Map.entry("--length", "500ms"),
            Map.entry("-I", "folder"),
            Map.entry("-D", "ground=98Hz=2"),
            Map.entry("--seed", "7"),
            Map.entry("--limit", "notes=1_000"),
            Map.entry("--grid", "12"),
            Map.entry("--capo", "2"),
            Map.entry("--frets", "22"),
            Map.entry("--width", "100"),
            Map.entry("--soundfont", "a b.sf2"),
            Map.entry("--instrument", "piano=harp"),
            Map.entry("--programs", "table.txt"),
            Map.entry("--species", "3"),
            Map.entry("--cantus", "2"),
            Map.entry("--threads", "3"),
            Map.entry("--color", "always"),
            Map.entry("--deny", "warnings"),
            Map.entry("--allow", "broken-samples"),
            Map.entry("--at", "12.3s"));

    /** What only the complete reader knows. */
    private static final Set<String> NEVER_PLAIN = Set.of("--help", "--version", "--normalize");

    private static PlainCommand command(String name) {
        return Subcommands.named(name, STREAMS, CONSOLE).orElseThrow();
    }

    private static PlainCommand plain(String... line) {
        PlainCommand command = command(line[0]);
        assertThat(PlainLine.read(line, 1, command)).as(String.join(" ", line)).isTrue();
        return command;
    }

    private static PlainCommand complete(String... line) {
        PlainCommand command = command(line[0]);
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .parseArgs(Arrays.copyOfRange(line, 1, line.length));
        return command;
    }

    private static void assertSame(String... line) {
        assertThat(plain(line))
                .as(String.join(" ", line))
                .usingRecursiveComparison()
                .isEqualTo(complete(line));
    }

    static Stream<List<String>> everyOption() {
        List<List<String>> lines = new ArrayList<>();
        for (PlainCommand command : Subcommands.all(STREAMS, CONSOLE)) {
            CommandLine complete = new CommandLine(command);
            for (OptionSpec option : complete.getCommandSpec().options()) {
                if (!NEVER_PLAIN.contains(option.longestName())) {
                    lines.addAll(lines(complete.getCommandName(), option));
                }
            }
        }
        return lines.stream();
    }

    private static List<List<String>> lines(String command, OptionSpec option) {
        String operand = command.equals("list") ? "generators" : "song.sco";
        List<List<String>> lines = new ArrayList<>();
        for (String name : option.names()) {
            if (option.arity().max() == 0) {
                lines.add(List.of(command, operand, name));
                lines.add(List.of(command, name, operand));
            } else {
                String value = VALUES.getOrDefault(option.longestName(), "none-is-known");
                lines.add(List.of(command, operand, name, value));
                lines.add(List.of(command, name, value, operand, name, value));
                if (name.startsWith("--")) {
                    lines.add(List.of(command, operand, name + "=" + value));
                }
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("everyOption")
    void everyOptionIsReadAsByTheCompleteReader(List<String> line) {
        assertSame(line.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render a.sco b.ins -o sounds",
                "render - -o -",
                "render a.sco --rate 96k --rate 8k",
                "render a.sco --only sea --only foam,bells -D a=1 -D a=2",
                "render a.sco --limit notes=5 --limit seconds=6",
                "list",
                "list instruments a.ins -",
                "explain",
                "explain bad-note",
            })
    void operandsAndRepetitionsAreReadAsByTheCompleteReader(String line) {
        assertSame(line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render",
                "render a.sco --help",
                "render a.sco -V",
                "render a.sco --no-such",
                "render a.sco --watch=true",
                "render a.sco -ox.wav",
                "render a.sco -qv",
                "render a.sco --",
                "render a.sco -o",
                "render a.sco -o --watch",
                "render a.sco --output=",
                "render a.sco --rate fast",
                "render a.sco --channels two",
                "render a.sco --channels 010",
                "render a.sco --only a,,b",
                "render a.sco --only 'a",
                "render a.sco -D a",
                "render a.sco --limit no=1",
                "render a.sco --deny no-such-slug",
                "render a.sco --allow bad-note",
                "render a.sco --normalize",
                "render a.sco --color sometimes",
                "expand",
                "expand a.sco b.sco",
                "who a.sco b.sco",
                "list songs",
                "explain bad-note bad-unit",
            })
    void anythingElseIsLeftToTheCompleteReader(String line) {
        String[] words = line.split(" ");
        assertThat(PlainLine.read(words, 1, command(words[0]))).isFalse();
    }

    @Test
    void anEmptyWordIsLeftToTheCompleteReader() {
        assertThat(PlainLine.read(new String[] {"render", ""}, 1, command("render")))
                .isFalse();
    }
}
