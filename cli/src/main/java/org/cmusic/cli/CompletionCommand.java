package org.cmusic.cli;

import java.io.IOException;
import java.io.Writer;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a script that completes commands and options in a shell. */
@Command(
        name = "completion",
        header = {
            "Writes a script that completes commands and options as you type.",
            "",
            "Examples:",
            "  source <(cmusic completion bash)                       in ~/.bashrc",
            "  source <(cmusic completion zsh)                        in ~/.zshrc",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class CompletionCommand implements Runnable {
    private static final String ZSH_START = """
            autoload -Uz compinit bashcompinit
            (( $+functions[compdef] )) || compinit
            bashcompinit
            """;

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpFlags help = new HelpFlags();

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.bash;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    /** A shell that completes. */
    enum Shell {
        bash,
        zsh
    }

    @Override
    public void run() {
        DataText.write(streams, this::script);
    }

    private void script(Writer out) throws IOException {
        if (shell == Shell.zsh) {
            out.write(ZSH_START);
        }
        out.write(AutoComplete.bash("cmusic", spec.root().commandLine()));
    }
}
