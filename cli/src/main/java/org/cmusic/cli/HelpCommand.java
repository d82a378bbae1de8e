package org.cmusic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, or the language on one page. */
@Command(
        name = "help",
        header = {
            "Shows the help of a command, or the language on one page.",
            "",
            "Examples:",
            "  cmusic help                what commands there are",
            "  cmusic help render         the same as cmusic render --help",
            "  cmusic help language       the language on one page, for people and for language models",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class HelpCommand implements Runnable {
    private static final String LANGUAGE = "language";
    private static final String CARD = "/help/card.md";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpFlags help = new HelpFlags();

    @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "A command, or `language`.")
    private Optional<String> topic = Optional.empty();

    HelpCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        if (topic.filter(LANGUAGE::equals).isPresent()) {
            DataText.write(streams, out -> out.write(card()));
        } else {
            PrintWriter out = spec.commandLine().getOut();
            topic.map(this::command).orElse(spec.root().commandLine()).usage(out);
            out.flush();
        }
    }

    private CommandLine command(String name) {
        CommandLine command = spec.root().subcommands().get(name);
        if (command == null) {
            Stream<String> topics = Stream.concat(spec.root().subcommands().keySet().stream(), Stream.of(LANGUAGE));
            throw new WrongUsage("there is no help on `" + name + "`; " + Meant.among(name, topics));
        }
        return command;
    }

    private static String card() throws IOException {
        try (InputStream in = HelpCommand.class.getResourceAsStream(CARD)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
