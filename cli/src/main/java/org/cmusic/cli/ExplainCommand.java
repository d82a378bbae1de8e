package org.cmusic.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.grammar.diagnostic.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a diagnostic at length. */
@Command(
        name = "explain",
        header = {
            "Explains what a message means and what to write instead.",
            "",
            "Examples:",
            "  cmusic explain bad-note        the name that stands in brackets behind the message",
            "  cmusic explain limits          what --limit can set",
            "  cmusic explain                 lists everything that can be explained",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class ExplainCommand implements Runnable {
    private static final String LIMITS = "limits";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpFlags help;

    @Parameters(
            arity = "0..1",
            paramLabel = "SLUG",
            description = "The name in brackets behind a message, or `limits`.")
    private Optional<String> slug = Optional.empty();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        DataText.write(streams, slug.isPresent() ? out -> explain(slug.get(), out) : ExplainCommand::list);
    }

    private void explain(String name, Writer out) throws IOException {
        String text =
                name.equals(LIMITS) ? LimitList.text() : Messages.explain(name).orElseThrow(() -> unknown(name));
        out.write(text.stripTrailing() + "\n");
    }

    private static void list(Writer out) throws IOException {
        for (String slug : Messages.slugs()) {
            out.write(String.format("%-8s %s%n", Messages.severity(slug).word(), slug));
        }
    }

    private ParameterException unknown(String name) {
        return new ParameterException(
                spec.commandLine(),
                "no message is called `" + name + "`; " + UsageMessage.meant(name, Messages.slugs().stream()));
    }
}
