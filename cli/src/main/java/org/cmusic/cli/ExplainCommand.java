package org.cmusic.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.grammar.diagnostic.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
final class ExplainCommand implements PlainCommand {
    private static final String LIMITS = "limits";

    private final Streams streams;

    @Mixin
    private HelpFlags help = new HelpFlags();

    @Parameters(
            arity = "0..1",
            paramLabel = "SLUG",
            description = "The name in brackets behind a message, or `limits`.")
    private Optional<String> slug = Optional.empty();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        return false;
    }

    @Override
    public boolean take(List<String> operands) {
        slug = operands.stream().findFirst();
        return operands.size() <= 1;
    }

    @Override
    public boolean isVerbose() {
        return false;
    }

    @Override
    public Integer call() {
        DataText.write(streams, slug.isPresent() ? out -> explain(slug.get(), out) : ExplainCommand::list);
        return ExitCode.DONE;
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

    private WrongUsage unknown(String name) {
        return new WrongUsage("no message is called `" + name + "`; " + Meant.among(name, Messages.slugs().stream()));
    }
}
