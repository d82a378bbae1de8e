package org.cmusic.cli;

import java.util.List;
import java.util.Optional;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;

/** The commands that do the work, in the order of the help. */
final class Subcommands {
    private static final List<String> NAMES = List.of(
            "render", "check", "format", "expand", "import", "export", "convert", "corpus", "judge", "who", "list",
            "explain");

    private Subcommands() {}

    /** All of them. */
    static List<PlainCommand> all(Streams streams, Console console) {
        return NAMES.stream()
                .map(name -> named(name, streams, console).orElseThrow())
                .toList();
    }

    /** The one of a name. */
    static Optional<PlainCommand> named(String name, Streams streams, Console console) {
        return Optional.ofNullable(
                switch (name) {
                    case "render" -> new RenderCommand(streams, console);
                    case "check" -> new CheckCommand(streams, console);
                    case "format" -> new FormatCommand(streams, console);
                    case "expand" -> new ExpandCommand(streams, console);
                    case "import" -> new ImportCommand(streams, console);
                    case "export" -> new ExportCommand(streams, console);
                    case "convert" -> new ConvertCommand(streams, console);
                    case "corpus" -> new CorpusCommand(streams, console);
                    case "judge" -> new JudgeCommand(streams, console);
                    case "who" -> new WhoCommand(streams, console);
                    case "list" -> new ListCommand(streams, console);
                    case "explain" -> new ExplainCommand(streams);
                    default -> null;
                });
    }
}
